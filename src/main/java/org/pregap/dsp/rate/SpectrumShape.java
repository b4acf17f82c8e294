package org.pregap.dsp.rate;

/**
 * What happens between the two transforms: each frequency below half the lower rate is multiplied with the filter's
 * response and put where the inverse transform reads it; all others are left out. Immutable; shared by threads.
 */
final class SpectrumShape {
    private final int length;
    private final int half;
    /** Response and scale of both transforms, for frequency k. */
    private final double[] factors;
    /** Where the forward transform leaves frequencies k and −k. */
    private final int[] above;

    private final int[] below;

    SpectrumShape(FourierTransform forward, int outLength) {
        int lower = Math.min(forward.length(), outLength);
        this.length = outLength;
        this.half = lower / 2;
        this.factors = LowPass.response(lower);
        this.above = new int[half];
        this.below = new int[half];
        for (int k = 0; k < half; k++) {
            factors[k] /= forward.length();
            above[k] = forward.placeOf(k);
            below[k] = forward.placeOf(k == 0 ? 0 : forward.length() - k);
        }
    }

    /**
     * @param re a spectrum as the forward transform leaves it
     * @param toRe a spectrum in the order of its frequencies; what is not written stays as it is
     */
    void apply(double[] re, double[] im, double[] toRe, double[] toIm) {
        toRe[0] = re[above[0]] * factors[0];
        toIm[0] = im[above[0]] * factors[0];
        for (int k = 1; k < half; k++) {
            toRe[k] = re[above[k]] * factors[k];
            toIm[k] = im[above[k]] * factors[k];
        }
        for (int k = 1; k < half; k++) {
            toRe[length - k] = re[below[k]] * factors[k];
            toIm[length - k] = im[below[k]] * factors[k];
        }
    }
}
