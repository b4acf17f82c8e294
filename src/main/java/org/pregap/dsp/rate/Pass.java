package org.pregap.dsp.rate;

/**
 * One step of a Fourier transform: decimation in frequency, in place. Stretches of {@code length} points are cut into
 * {@code radix} equal parts; the points at the same place in each part are transformed among themselves and turned by
 * their twiddle factors. Afterwards part t holds what is needed for the frequencies that leave t when divided by radix.
 *
 * <p>The twiddle factors of a point stand together: e^(−2πi·j·t/length) for t = 1 … radix−1, real part first.
 */
interface Pass {
    /**
     * Transforms every stretch in {@code [from, to)}.
     *
     * @param inRe real parts that are read; may be {@code re}
     * @param inIm imaginary parts that are read; may be {@code im}
     */
    void run(double[] inRe, double[] inIm, double[] re, double[] im, int from, int to);

    /** The twiddle factors of stretches of a length that are cut into some number of parts. */
    static double[] twiddles(int length, int radix) {
        int parts = length / radix;
        double[] factors = new double[parts * (radix - 1) * 2];
        int at = 0;
        for (int j = 0; j < parts; j++) {
            for (int t = 1; t < radix; t++) {
                double angle = 2 * StrictMath.PI * j * t / length;
                factors[at++] = StrictMath.cos(angle);
                factors[at++] = -StrictMath.sin(angle);
            }
        }
        return factors;
    }
}
