package org.pregap.format.flac.encode;

/**
 * What linear prediction leaves over where sums of products need more than 32 bits; otherwise as {@link IntResidual}.
 *
 * <p>Source: RFC 9639 section 9.2.6.
 */
final class LongResidual {
    /** A residual must fit into 32 bits and may not be the lowest such number; 31 bits are less than that. */
    private static final int RESIDUAL_BITS = 30;

    private LongResidual() {}

    /**
     * Fills {@code [order, count)}; the samples before that start the prediction.
     *
     * @return whether every residual is a number that a stream can hold
     */
    static boolean of(int[] samples, int count, Coefficients predictor, int[] into) {
        int order = predictor.order();
        int unrolled = order <= 4 ? 4 : order <= 8 ? 8 : 12;
        int[] c = predictor.values();
        long outside = begin(samples, c, predictor, Math.min(unrolled, count), into);
        outside |= switch (unrolled) {
            case 4 -> order4(samples, c, predictor.shift(), count, into);
            case 8 -> order8(samples, c, predictor.shift(), count, into);
            default -> order12(samples, c, predictor.shift(), count, into);
        };
        return outside >>> RESIDUAL_BITS == 0;
    }

    private static long begin(int[] samples, int[] c, Coefficients predictor, int to, int[] into) {
        long outside = 0;
        for (int i = predictor.order(); i < to; i++) {
            long sum = 0;
            for (int j = 0; j < predictor.order(); j++) {
                sum += (long) c[j] * samples[i - 1 - j];
            }
            long left = samples[i] - (sum >> predictor.shift());
            into[i] = (int) left;
            outside |= left ^ (left >> (Long.SIZE - 1));
        }
        return outside;
    }

    private static long order4(int[] samples, int[] c, int shift, int count, int[] into) {
        long c0 = c[0];
        long c1 = c[1];
        long c2 = c[2];
        long c3 = c[3];
        long outside = 0;
        for (int i = 4; i < count; i++) {
            long sum = c0 * samples[i - 1] + c1 * samples[i - 2] + c2 * samples[i - 3] + c3 * samples[i - 4];
            long left = samples[i] - (sum >> shift);
            into[i] = (int) left;
            outside |= left ^ (left >> (Long.SIZE - 1));
        }
        return outside;
    }

    private static long order8(int[] samples, int[] c, int shift, int count, int[] into) {
        long c0 = c[0];
        long c1 = c[1];
        long c2 = c[2];
        long c3 = c[3];
        long c4 = c[4];
        long c5 = c[5];
        long c6 = c[6];
        long c7 = c[7];
        long outside = 0;
        for (int i = 8; i < count; i++) {
            long sum = c0 * samples[i - 1]
                    + c1 * samples[i - 2]
                    + c2 * samples[i - 3]
                    + c3 * samples[i - 4]
                    + c4 * samples[i - 5]
                    + c5 * samples[i - 6]
                    + c6 * samples[i - 7]
                    + c7 * samples[i - 8];
            long left = samples[i] - (sum >> shift);
            into[i] = (int) left;
            outside |= left ^ (left >> (Long.SIZE - 1));
        }
        return outside;
    }

    private static long order12(int[] samples, int[] c, int shift, int count, int[] into) {
        long c0 = c[0];
        long c1 = c[1];
        long c2 = c[2];
        long c3 = c[3];
        long c4 = c[4];
        long c5 = c[5];
        long c6 = c[6];
        long c7 = c[7];
        long c8 = c[8];
        long c9 = c[9];
        long c10 = c[10];
        long c11 = c[11];
        long outside = 0;
        for (int i = 12; i < count; i++) {
            long sum = c0 * samples[i - 1]
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
            long left = samples[i] - (sum >> shift);
            into[i] = (int) left;
            outside |= left ^ (left >> (Long.SIZE - 1));
        }
        return outside;
    }
}
