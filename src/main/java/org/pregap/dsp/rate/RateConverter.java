package org.pregap.dsp.rate;

/** Converts blocks, one at a time, in any order. Holds working memory: for one thread; gives the same on each. */
public final class RateConverter {
    private final SpectrumShape shape;
    private final FourierTransform forward;
    private final FourierTransform backward;
    private final SilentReach silentReach;
    private final int[] places;

    private final double[] re;
    private final double[] im;
    private final double[] shapedRe;
    private final double[] shapedIm;
    private final double[] noSound;

    RateConverter(ConversionGrid grid, SpectrumShape shape, FourierTransform forward, FourierTransform backward) {
        this.shape = shape;
        this.forward = forward;
        this.backward = backward;
        this.silentReach = new SilentReach(grid);
        this.places = new int[grid.hopOut()];
        for (int i = 0; i < places.length; i++) {
            places[i] = backward.placeOf(grid.edgeOut() + i);
        }
        int longer = Math.max(grid.windowIn(), grid.windowOut());
        this.re = new double[longer];
        this.im = new double[longer];
        this.shapedRe = new double[grid.windowOut()];
        this.shapedIm = new double[grid.windowOut()];
        this.noSound = new double[grid.windowIn()];
    }

    /**
     * Computes a block. An output sample is exactly zero where all input in the filter's reach is exactly zero. A sample
     * that is no number spoils the block.
     *
     * @param block its number; it says which samples belong into the arrays and changes nothing in the arithmetic
     * @param left {@code [0, windowSamples)}: input from {@code windowStart(block)} on, zero where the signal is not
     * @param right the same of the right channel; the same array for one channel
     * @param outLeft {@code [0, blockStart(block + 1) − blockStart(block))} is overwritten
     * @param outRight the same of the right channel; may be the same array for one channel
     */
    public void convert(long block, double[] left, double[] right, double[] outLeft, double[] outRight) {
        boolean mono = left == right;
        forward.run(left, mono ? noSound : right, re, im);
        shape.apply(re, im, shapedRe, shapedIm);
        backward.run(shapedIm, shapedRe, im, re);
        for (int i = 0; i < places.length; i++) {
            outLeft[i] = re[places[i]];
        }
        silentReach.apply(left, outLeft);
        if (!mono) {
            for (int i = 0; i < places.length; i++) {
                outRight[i] = im[places[i]];
            }
            silentReach.apply(right, outRight);
        } else if (outLeft != outRight) {
            System.arraycopy(outLeft, 0, outRight, 0, places.length);
        }
    }
}
