package org.pregap.format.flac.frame;

/**
 * The predictors that need no coefficients: polynomials of order 0 to 4 through the last samples. Sums may wrap: as
 * they are not shifted, what comes out is right whenever it fits into 32 bits.
 *
 * <p>Source: RFC 9639 section 9.2.5.
 */
final class FixedPrediction {
    private FixedPrediction() {}

    /** Turns the residual in {@code [order, count)} into samples, in place. */
    static void restore(int[] samples, int order, int count) {
        switch (order) {
            case 0 -> {}
            case 1 -> restore1(samples, count);
            case 2 -> restore2(samples, count);
            case 3 -> restore3(samples, count);
            case 4 -> restore4(samples, count);
            default -> throw new IllegalArgumentException("no fixed predictor has order " + order);
        }
    }

    private static void restore1(int[] samples, int count) {
        int value = samples[0];
        for (int i = 1; i < count; i++) {
            value += samples[i];
            samples[i] = value;
        }
    }

    private static void restore2(int[] samples, int count) {
        int value = samples[1];
        int slope = value - samples[0];
        for (int i = 2; i < count; i++) {
            slope += samples[i];
            value += slope;
            samples[i] = value;
        }
    }

    private static void restore3(int[] samples, int count) {
        int value = samples[2];
        int slope = value - samples[1];
        int bend = slope - (samples[1] - samples[0]);
        for (int i = 3; i < count; i++) {
            bend += samples[i];
            slope += bend;
            value += slope;
            samples[i] = value;
        }
    }

    private static void restore4(int[] samples, int count) {
        int value = samples[3];
        int slope = value - samples[2];
        int bend = slope - (samples[2] - samples[1]);
        int twist = bend - (samples[2] - 2 * samples[1] + samples[0]);
        for (int i = 4; i < count; i++) {
            twist += samples[i];
            bend += twist;
            slope += bend;
            value += slope;
            samples[i] = value;
        }
    }
}
