package org.pregap.dsp;

/**
 * Keeps the level of a crossfade. With the factors a and b of its two sides, the power of the mix of two equally loud
 * sounds of correlation r is a² + b² + 2rab; both sides are divided by its root.
 *
 * <p>Below −0.5 r is taken as −0.5: the more two sounds cancel, the more they would have to be raised, without a limit at
 * −1. So in the middle of a crossfade each side is at 0 dB, and nowhere above 1/√(1 − r²) = +1.25 dB.
 *
 * <p>Source: the power of the sum of two signals. M. Fink, M. Holters and U. Zölzer come to the same in "Signal-matched
 * power-complementary cross-fading and dry-wet mixing", DAFx-16.
 *
 * @param correlation r, −0.5 to 1
 */
public record LevelMatch(double correlation) {
    /** The least correlation that is followed. */
    public static final double LEAST = -0.5;

    public LevelMatch {
        if (!(correlation >= LEAST && correlation <= 1)) {
            throw new IllegalArgumentException("a correlation of " + correlation + " cannot be matched");
        }
    }

    /** @param measured −1 to 1 */
    public static LevelMatch of(double measured) {
        return new LevelMatch(Math.max(LEAST, measured));
    }

    /**
     * What both sides are multiplied by; 1 where one of them is at 1 and the other at 0.
     *
     * @param a 0 to 1
     * @param b 0 to 1, not 0 together with a
     */
    public double factor(double a, double b) {
        return 1 / Math.sqrt(a * a + b * b + 2 * correlation * (a * b));
    }
}
