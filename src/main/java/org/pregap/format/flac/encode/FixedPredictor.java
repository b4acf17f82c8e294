package org.pregap.format.flac.encode;

import java.util.Arrays;

/**
 * The five predictors that every decoder knows: of order n, the n-th difference is what they leave over.
 *
 * <p>Source: RFC 9639 section 9.2.5.
 */
final class FixedPredictor {
    static final int MOST_ORDER = 4;

    /** What order 4 may add to the length of a word: the sum of 1, 4, 6, 4 and 1 is 16. */
    private static final int GROWTH_BITS = 4;

    /** Of each such part of a block the first samples are looked at: by them the rest is judged well enough. */
    private static final int PART_SAMPLES = 256;

    private static final int LOOKED_AT_SAMPLES = 48;

    private final long[] sums = new long[MOST_ORDER + 1];

    private int order;
    private long bits;

    /** Guesses which order takes the fewest bits, and how many; every order is judged by the same samples. */
    void guess(int[] samples, int count) {
        Arrays.fill(sums, 0);
        int lookedAt = 0;
        for (int from = MOST_ORDER; from < count; from += PART_SAMPLES) {
            int to = Math.min(count, from + LOOKED_AT_SAMPLES);
            sum(samples, from, to);
            lookedAt += to - from;
        }
        order = 0;
        for (int higher = 1; higher <= MOST_ORDER; higher++) {
            if (sums[higher] < sums[order]) {
                order = higher;
            }
        }
        bits = lookedAt == 0
                ? 0
                : RiceCode.bits(sums[order], lookedAt, RiceCode.parameter(sums[order], lookedAt)) * count / lookedAt;
    }

    int order() {
        return order;
    }

    /** What all that is left over takes by this guess. */
    long bits() {
        return bits;
    }

    private void sum(int[] samples, int from, int to) {
        long sum0 = 0;
        long sum1 = 0;
        long sum2 = 0;
        long sum3 = 0;
        long sum4 = 0;
        long last0 = samples[from - 1];
        long last1 = last0 - samples[from - 2];
        long last2 = last1 - samples[from - 2] + samples[from - 3];
        long last3 = last2 - samples[from - 2] + 2L * samples[from - 3] - samples[from - 4];
        for (int i = from; i < to; i++) {
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
        sums[0] += sum0;
        sums[1] += sum1;
        sums[2] += sum2;
        sums[3] += sum3;
        sums[4] += sum4;
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
