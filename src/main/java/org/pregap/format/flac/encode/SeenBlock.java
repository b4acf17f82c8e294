package org.pregap.format.flac.encode;

import java.util.Arrays;

/** A block as seen through a window, and how alike it is to itself. Used again and again. */
final class SeenBlock {
    private final Window window;
    private final int leadingZeros;
    private final double[] signal;
    private final double[] autocorrelation;
    private double[] factors = {};

    SeenBlock(Window window, int mostOrder) {
        this.window = window;
        autocorrelation = new double[mostOrder + 1];
        leadingZeros = Autocorrelation.leadingZeros(autocorrelation.length);
        signal = new double[leadingZeros + FlacEncoding.BLOCK_SAMPLES];
    }

    /** One lag more than the highest order; valid until the next call. */
    double[] autocorrelation(int[] samples, int count) {
        if (factors.length != count) {
            factors = window.factors(count);
            Arrays.fill(signal, 0);
        }
        int from = window.from(count);
        int to = window.to(count);
        for (int i = from; i < to; i++) {
            signal[leadingZeros + i] = samples[i] * factors[i];
        }
        Autocorrelation.of(signal, leadingZeros + from, leadingZeros + to, autocorrelation);
        return autocorrelation;
    }
}
