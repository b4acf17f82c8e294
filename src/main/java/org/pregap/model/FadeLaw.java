package org.pregap.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shape of a fade: a formula and, for the bent line, how far it is bent. x runs from 0 to 1 as the sound comes in; a
 * fade out mirrors it. What the formulas are good for is in docs/dsp/fades.md.
 *
 * @param formula which one
 * @param tensionHundredths the k of {@link Formula#TENSION} in hundredths, −1000 to +1000; 0 for every other formula
 */
public record FadeLaw(Formula formula, int tensionHundredths) {
    public static final FadeLaw LINEAR = new FadeLaw(Formula.LINEAR, 0);
    public static final FadeLaw EQUAL_POWER = new FadeLaw(Formula.EQUAL_POWER, 0);
    public static final FadeLaw RAISED_COSINE = new FadeLaw(Formula.RAISED_COSINE, 0);
    public static final FadeLaw LOGARITHMIC = new FadeLaw(Formula.LOGARITHMIC, 0);
    public static final FadeLaw EXPONENTIAL = new FadeLaw(Formula.EXPONENTIAL, 0);

    private static final int SHARPEST = 1000;
    private static final int HUNDREDTH_DIGITS = 2;
    private static final Pattern TENSION = Pattern.compile("tension:([+-]?[0-9]{1,2}(?:\\.[0-9]{1,10})?)");

    /** Laws are told apart by formula: other programs use the words logarithmic and exponential either way round. */
    public enum Formula {
        /** x: the two sides of a crossfade add up to 1. */
        LINEAR("linear"),
        /** sin(πx/2): the squares of the two sides add up to 1. */
        EQUAL_POWER("equal-power"),
        /** (1 − cos πx)/2: the two sides add up to 1, and both ends are flat. */
        RAISED_COSINE("raised-cosine"),
        /** (100 − 100^(1−x))/99: fast first. The other side of a crossfade from {@link #EXPONENTIAL}: they add up to 1. */
        LOGARITHMIC("logarithmic"),
        /** (100^x − 1)/99: slow first. */
        EXPONENTIAL("exponential"),
        /** (e^(kx) − 1)/(e^k − 1): slow first for k above 0, fast first below, a straight line for 0. */
        TENSION("tension");

        private final String id;

        Formula(String id) {
            this.id = id;
        }

        /** The name in album files and sheets. */
        public String id() {
            return id;
        }
    }

    public FadeLaw {
        if (tensionHundredths < -SHARPEST || tensionHundredths > SHARPEST) {
            throw new IllegalArgumentException("a tension lies between -10 and 10");
        }
        if (formula != Formula.TENSION && tensionHundredths != 0) {
            throw new IllegalArgumentException("a " + formula.id() + " fade has no tension");
        }
    }

    /** @param tensionHundredths k in hundredths, −1000 to +1000 */
    public static FadeLaw tension(int tensionHundredths) {
        return new FadeLaw(Formula.TENSION, tensionHundredths);
    }

    /** The name in album files and sheets: {@code linear}, {@code tension:-3.5}. Equal laws have equal names. */
    public String id() {
        return formula == Formula.TENSION
                ? formula.id() + ":"
                        + BigDecimal.valueOf(tensionHundredths, HUNDREDTH_DIGITS)
                                .stripTrailingZeros()
                                .toPlainString()
                : formula.id();
    }

    /**
     * Reads what {@link #id} writes, and a tension with a plus sign or further zeros.
     *
     * @throws IllegalArgumentException if there is no such law; the message says which there are
     */
    public static FadeLaw parse(String id) {
        Matcher tension = TENSION.matcher(id);
        if (tension.matches()) {
            return tension(hundredths(id, new BigDecimal(tension.group(1))));
        }
        return Arrays.stream(Formula.values())
                .filter(formula -> formula != Formula.TENSION && formula.id.equals(id))
                .map(formula -> new FadeLaw(formula, 0))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no fade law; write " + known()));
    }

    private static int hundredths(String id, BigDecimal tension) {
        if (tension.stripTrailingZeros().scale() > HUNDREDTH_DIGITS) {
            throw new IllegalArgumentException("'" + id + "' is finer than 0.01");
        }
        return tension.movePointRight(HUNDREDTH_DIGITS).intValueExact();
    }

    private static String known() {
        String names = Arrays.stream(Formula.values())
                .filter(formula -> formula != Formula.TENSION)
                .map(Formula::id)
                .collect(Collectors.joining(", "));
        return names + " or tension:K with K from -10 to 10, such as tension:-3.5";
    }
}
