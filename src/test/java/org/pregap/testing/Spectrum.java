package org.pregap.testing;

/** Power spectra for tests, by a Fourier transform of its own. */
public final class Spectrum {
    private Spectrum() {}

    /**
     * The power of a signal by frequency, averaged over segments under a Hann window that overlap by half.
     *
     * @param segment their length, a power of two
     * @return {@code segment / 2 + 1} values from 0 Hz to half the rate; white noise of variance 1 gives 1 everywhere
     */
    public static double[] density(double[] signal, int segment) {
        double[] window = new double[segment];
        double power = 0;
        for (int i = 0; i < segment; i++) {
            window[i] = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / segment);
            power += window[i] * window[i];
        }
        double[] mean = new double[segment / 2 + 1];
        int count = (signal.length - segment) / (segment / 2) + 1;
        for (int s = 0; s < count; s++) {
            double[] part = new double[segment];
            for (int i = 0; i < segment; i++) {
                part[i] = window[i] * signal[s * (segment / 2) + i];
            }
            double[] powers = powers(part);
            for (int k = 0; k < mean.length; k++) {
                mean[k] += powers[k] / power / count;
            }
        }
        return mean;
    }

    /** |Σ xₙ·e^(−2πikn/N)|² for k from 0 to N/2. */
    public static double[] powers(double[] signal) {
        double[] re = signal.clone();
        double[] im = new double[signal.length];
        transform(re, im);
        double[] powers = new double[signal.length / 2 + 1];
        for (int k = 0; k < powers.length; k++) {
            powers[k] = re[k] * re[k] + im[k] * im[k];
        }
        return powers;
    }

    /** Fast Fourier transform in place, radix 2. */
    private static void transform(double[] re, double[] im) {
        int n = re.length;
        if (Integer.bitCount(n) != 1) {
            throw new IllegalArgumentException("a transform has a power of two of samples, not " + n);
        }
        reorder(re, im);
        for (int size = 2; size <= n; size *= 2) {
            double step = -2 * Math.PI / size;
            for (int k = 0; k < size / 2; k++) {
                double cos = StrictMath.cos(step * k);
                double sin = StrictMath.sin(step * k);
                for (int a = k; a < n; a += size) {
                    int b = a + size / 2;
                    double x = re[b] * cos - im[b] * sin;
                    double y = re[b] * sin + im[b] * cos;
                    re[b] = re[a] - x;
                    im[b] = im[a] - y;
                    re[a] += x;
                    im[a] += y;
                }
            }
        }
    }

    private static void reorder(double[] re, double[] im) {
        int shift = 1 + Integer.numberOfLeadingZeros(re.length);
        for (int i = 0; i < re.length; i++) {
            int j = Integer.reverse(i) >>> shift;
            if (i < j) {
                double x = re[i];
                re[i] = re[j];
                re[j] = x;
                double y = im[i];
                im[i] = im[j];
                im[j] = y;
            }
        }
    }
}
