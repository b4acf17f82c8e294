package org.pregap.format.flac.encode;

/** Left, right, mid and side of a block, as {@link StereoForm} numbers them, and a guess what each takes. */
final class StereoSignals {
    /** Of each such part of a block the first samples are looked at: by them the rest is judged well enough. */
    private static final int PART_SAMPLES = 256;

    private static final int LOOKED_AT_SAMPLES = 64;

    private final int[][] signals = new int[StereoForm.SIGNALS][];
    private final int[] mid = new int[FlacEncoding.BLOCK_SAMPLES];
    private final int[] side = new int[FlacEncoding.BLOCK_SAMPLES];

    void take(int[] left, int[] right, int count) {
        signals[StereoForm.LEFT] = left;
        signals[StereoForm.RIGHT] = right;
        signals[StereoForm.MID] = mid;
        signals[StereoForm.SIDE] = side;
        for (int i = 0; i < count; i++) {
            mid[i] = (int) (((long) left[i] + right[i]) >> 1);
            side[i] = left[i] - right[i];
        }
    }

    int[] signal(int number) {
        return signals[number];
    }

    /** The form that should be cheapest, judged by second differences: far quicker than to find the best predictors. */
    StereoForm guess(int count) {
        long[] bits = new long[StereoForm.SIGNALS];
        for (int signal = 0; signal < bits.length; signal++) {
            bits[signal] = guessBits(signals[signal], count);
        }
        return StereoForm.cheapest(bits);
    }

    private static long guessBits(int[] signal, int count) {
        long bits = 0;
        for (int from = 2; from < count; from += PART_SAMPLES) {
            int to = Math.min(count, from + LOOKED_AT_SAMPLES);
            long sum = sumOfSecondDifferences(signal, from, to);
            bits += RiceCode.bits(sum, to - from, RiceCode.parameter(sum, to - from));
        }
        return bits;
    }

    private static long sumOfSecondDifferences(int[] signal, int from, int to) {
        long sum = 0;
        long before = signal[from - 1];
        long step = before - signal[from - 2];
        for (int i = from; i < to; i++) {
            long now = signal[i];
            long next = now - before;
            sum += Math.abs(next - step);
            before = now;
            step = next;
        }
        return sum;
    }
}
