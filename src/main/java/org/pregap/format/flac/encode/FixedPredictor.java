package org.pregap.format.flac.encode;

/**
 * The five predictors that every decoder knows: of order n, the n-th difference is what they leave over.
 *
 * <p>Source: RFC 9639 section 9.2.5.
 */
final class FixedPredictor {
    static final int MOST_ORDER = 4;

    /** What order 4 may add to the length of a word: the sum of 1, 4, 6, 4 and 1 is 16. */
    private static final int GROWTH_BITS = 4;

    private FixedPredictor() {}

    /** The order that leaves the smallest numbers over; every order is judged by the same samples. */
    static int cheapestOrder(int[] samples, int count) {
        if (count <= MOST_ORDER) {
            return 0;
        }
        long sum0 = 0;
        long sum1 = 0;
        long sum2 = 0;
        long sum3 = 0;
        long sum4 = 0;
        long last0 = samples[3];
        long last1 = last0 - samples[2];
        long last2 = last1 - samples[2] + samples[1];
        long last3 = last2 - samples[2] + 2L * samples[1] - samples[0];
        for (int i = MOST_ORDER; i < count; i++) {
            long left0 = samples[i];
            long left1 = left0 - last0;
            long left2 = left1 - last1;
            long left3 = left2 - last2;
            long left4 = left3 - last3;
            sum0 += Math.abs(left0);
            sum1 += Math.abs(left1);
            sum2 += Math.abs(left2);
            sum3 += Math.abs(left3);
            sum4 += Math.abs(left4);
            last0 = left0;
            last1 = left1;
            last2 = left2;
            last3 = left3;
        }
        return smallest(sum0, sum1, sum2, sum3, sum4);
    }

    private static int smallest(long... sums) {
        int best = 0;
        for (int order = 1; order < sums.length; order++) {
            if (sums[order] < sums[best]) {
                best = order;
            }
        }
        return best;
    }

    /** Whether what is left over always fits into a word of 32 bits. */
    static boolean fits(int sampleBits) {
        return sampleBits + GROWTH_BITS < Integer.SIZE;
    }

    /** Fills {@code [order, count)}; the samples before that start the prediction. */
    static void residual(int[] samples, int count, int order, int[] into) {
        switch (order) {
            case 0 -> System.arraycopy(samples, 0, into, 0, count);
            case 1 -> {
                for (int i = 1; i < count; i++) {
                    into[i] = samples[i] - samples[i - 1];
                }
            }
            case 2 -> {
                for (int i = 2; i < count; i++) {
                    into[i] = samples[i] - 2 * samples[i - 1] + samples[i - 2];
                }
            }
            case 3 -> {
                for (int i = 3; i < count; i++) {
                    into[i] = samples[i] - 3 * (samples[i - 1] - samples[i - 2]) - samples[i - 3];
                }
            }
            default -> {
                for (int i = 4; i < count; i++) {
                    into[i] = samples[i] - 4 * (samples[i - 1] + samples[i - 3]) + 6 * samples[i - 2] + samples[i - 4];
                }
            }
        }
    }
}
