package org.pregap.dsp.rate;

import org.pregap.dsp.Bessel;

/**
 * The filter that every conversion uses, in proportion to the lower of its two rates: a sinc under a Kaiser window. Flat
 * to ±0.0001 dB up to 0.9195 of half the lower rate (20.28 kHz at 44.1), −3 dB at 0.951 (20.98 kHz), −160 dB from half
 * the lower rate on. Linear phase without delay: it reaches equally far into past and future.
 *
 * <p>Source of the window and of the formula for {@link #BETA}: Kaiser, "Nonrecursive digital filter design using the
 * I0-sinh window function", IEEE Symposium on Circuits and Systems, 1974. The cut-off was found by search, so that the
 * stop band begins where it must.
 */
final class LowPass {
    /** Samples of the lower rate to either side. */
    static final int REACH = 128;

    /** Middle of the transition band, −6 dB, as a share of half the lower rate. */
    private static final double CUT_OFF = 0.957;

    private static final double ATTENUATION_DB = 162;
    private static final double BETA = 0.1102 * (ATTENUATION_DB - 8.7);

    /** Points per sample of the lower rate in which the response is summed; what two of them alias is below −160 dB. */
    private static final int FINENESS = 2;

    private LowPass() {}

    /**
     * What each frequency is multiplied with: real, because the filter has no delay. From half the lower rate on it is
     * zero.
     *
     * @param windowSamples a window's length in samples of the lower rate; frequency k is k periods in the window
     * @return for k = 0 … windowSamples/2 − 1; exactly 1 for k = 0
     */
    static double[] response(int windowSamples) {
        double[] taps = taps();
        int points = windowSamples * FINENESS;
        double[] cosines = new double[points];
        for (int i = 0; i < points; i++) {
            cosines[i] = StrictMath.cos(2 * StrictMath.PI * i / points);
        }
        double[] response = new double[windowSamples / 2];
        for (int k = 0; k < response.length; k++) {
            double sum = 0;
            for (int n = taps.length - 1; n > 0; n--) {
                sum += 2 * taps[n] * cosines[(int) ((long) n * k % points)];
            }
            response[k] = sum + taps[0];
        }
        double atZero = response[0];
        for (int k = 0; k < response.length; k++) {
            response[k] /= atZero;
        }
        return response;
    }

    /** Half of the impulse response, from its middle on. */
    private static double[] taps() {
        double[] taps = new double[REACH * FINENESS];
        for (int n = 0; n < taps.length; n++) {
            double angle = StrictMath.PI * CUT_OFF * n / FINENESS;
            double sinc = n == 0 ? 1 : StrictMath.sin(angle) / angle;
            double place = (double) n / taps.length;
            taps[n] = sinc * Bessel.i0(BETA * StrictMath.sqrt(1 - place * place));
        }
        return taps;
    }
}
