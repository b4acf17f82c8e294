package org.pregap.format.flac.encode;

/** Left, right, mid and side of a block, as {@link StereoForm} numbers them, and a guess what each takes. */
final class StereoSignals {
    private final int[][] signals = new int[StereoForm.SIGNALS][];
    private final int[] mid = new int[FlacEncoding.BLOCK_SAMPLES];
    private final int[] side = new int[FlacEncoding.BLOCK_SAMPLES];
    private final FixedPredictor fixed = new FixedPredictor();

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

    /** The form that should be cheapest, judged by the simplest predictors: far quicker than to find the best. */
    StereoForm guess(int count) {
        long[] bits = new long[StereoForm.SIGNALS];
        for (int signal = 0; signal < bits.length; signal++) {
            fixed.guess(signals[signal], count);
            bits[signal] = fixed.bits();
        }
        return StereoForm.cheapest(bits);
    }
}
