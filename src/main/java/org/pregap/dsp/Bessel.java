package org.pregap.dsp;

/** The function from which Kaiser windows are made. */
public final class Bessel {
    private Bessel() {}

    /** The modified Bessel function of the first kind and order zero: Σ ((x/2)ⁿ/n!)², to the last bits of a double. */
    public static double i0(double x) {
        double sum = 1;
        double term = 1;
        for (int n = 1; term > sum * 1e-18; n++) {
            double step = x / (2 * n);
            term *= step * step;
            sum += term;
        }
        return sum;
    }
}
