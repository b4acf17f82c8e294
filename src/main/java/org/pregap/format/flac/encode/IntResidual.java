package org.pregap.format.flac.encode;

/**
 * What linear prediction leaves over where the sum of products fits into 32 bits. There are loops for three orders; lower
 * ones run in the next loop with coefficients of zero.
 *
 * <p>Source: RFC 9639 section 9.2.6.
 */
final class IntResidual {
    private IntResidual() {}

    /** Fills {@code [order, count)}; the samples before that start the prediction. */
    static void of(int[] samples, int count, Coefficients predictor, int[] into) {
        int order = predictor.order();
        int unrolled = order <= 4 ? 4 : order <= 8 ? 8 : 12;
        int[] c = predictor.values();
        begin(samples, c, predictor, Math.min(unrolled, count), into);
        switch (unrolled) {
            case 4 -> order4(samples, c, predictor.shift(), count, into);
            case 8 -> order8(samples, c, predictor.shift(), count, into);
            default -> order12(samples, c, predictor.shift(), count, into);
        }
    }

    private static void begin(int[] samples, int[] c, Coefficients predictor, int to, int[] into) {
        for (int i = predictor.order(); i < to; i++) {
            int sum = 0;
            for (int j = 0; j < predictor.order(); j++) {
                sum += c[j] * samples[i - 1 - j];
            }
            into[i] = samples[i] - (sum >> predictor.shift());
        }
    }

    private static void order4(int[] samples, int[] c, int shift, int count, int[] into) {
        int c0 = c[0];
        int c1 = c[1];
        int c2 = c[2];
        int c3 = c[3];
        for (int i = 4; i < count; i++) {
            int sum = c0 * samples[i - 1] + c1 * samples[i - 2] + c2 * samples[i - 3] + c3 * samples[i - 4];
            into[i] = samples[i] - (sum >> shift);
        }
    }

    private static void order8(int[] samples, int[] c, int shift, int count, int[] into) {
        int c0 = c[0];
        int c1 = c[1];
        int c2 = c[2];
        int c3 = c[3];
        int c4 = c[4];
        int c5 = c[5];
        int c6 = c[6];
        int c7 = c[7];
        for (int i = 8; i < count; i++) {
            int sum = c0 * samples[i - 1]
                    + c1 * samples[i - 2]
                    + c2 * samples[i - 3]
                    + c3 * samples[i - 4]
                    + c4 * samples[i - 5]
                    + c5 * samples[i - 6]
                    + c6 * samples[i - 7]
                    + c7 * samples[i - 8];
            into[i] = samples[i] - (sum >> shift);
        }
    }

    private static void order12(int[] samples, int[] c, int shift, int count, int[] into) {
        int c0 = c[0];
        int c1 = c[1];
        int c2 = c[2];
        int c3 = c[3];
        int c4 = c[4];
        int c5 = c[5];
        int c6 = c[6];
        int c7 = c[7];
        int c8 = c[8];
        int c9 = c[9];
        int c10 = c[10];
        int c11 = c[11];
        for (int i = 12; i < count; i++) {
            int sum = c0 * samples[i - 1]
                    + c1 * samples[i - 2]
                    + c2 * samples[i - 3]
                    + c3 * samples[i - 4]
                    + c4 * samples[i - 5]
                    + c5 * samples[i - 6]
                    + c6 * samples[i - 7]
                    + c7 * samples[i - 8]
                    + c8 * samples[i - 9]
                    + c9 * samples[i - 10]
                    + c10 * samples[i - 11]
                    + c11 * samples[i - 12];
            into[i] = samples[i] - (sum >> shift);
        }
    }
}
