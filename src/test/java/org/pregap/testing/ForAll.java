package org.pregap.testing;

import java.util.SplittableRandom;
import java.util.function.Function;

/** A property check of few lines: many seeded cases, and the seed of the one that fails. */
public final class ForAll {
    private static final int CASES = Integer.getInteger("property.cases", 500);
    private static final long FIRST_SEED = Long.getLong("property.seed", 1);

    /** What must hold for every value. */
    @FunctionalInterface
    public interface Check<T> {
        void accept(T value) throws Exception;
    }

    private ForAll() {}

    public static <T> void forAll(Function<SplittableRandom, T> generate, Check<T> check) {
        forAll(CASES, generate, check);
    }

    public static <T> void forAll(int cases, Function<SplittableRandom, T> generate, Check<T> check) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + cases; seed++) {
            T value = generate.apply(new SplittableRandom(seed));
            try {
                check.accept(value);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("fails for " + value + "; rerun with -Dproperty.seed=" + seed, e);
            }
        }
    }
}
