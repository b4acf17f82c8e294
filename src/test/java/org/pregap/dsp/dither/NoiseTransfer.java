package org.pregap.dsp.dither;

/** What the tables say the noise should be. */
public final class NoiseTransfer {
    private NoiseTransfer() {}

    /** |1 − Σ cₖ z⁻ᵏ|² at a frequency as part of the sample rate, 0 to 0.5. */
    public static double power(NoiseKind kind, double frequency) {
        double re = 1;
        double im = 0;
        double[] taps = kind.taps();
        for (int k = 0; k < taps.length; k++) {
            re -= taps[k] * StrictMath.cos(2 * Math.PI * frequency * (k + 1));
            im += taps[k] * StrictMath.sin(2 * Math.PI * frequency * (k + 1));
        }
        return re * re + im * im;
    }

    /** The mean of {@link #power} over all frequencies: how much more noise there is than without shaping. */
    public static double gain(NoiseKind kind) {
        double gain = 1;
        for (double tap : kind.taps()) {
            gain += tap * tap;
        }
        return gain;
    }

    /** The power of the whole error at a frequency, in LSB² as white noise of that variance has it. */
    public static double errorDensity(NoiseKind kind, double frequency) {
        if (kind == NoiseKind.HIGH_PASS_TPDF) {
            double sine = StrictMath.sin(Math.PI * frequency);
            return (1 + 4 * sine * sine) / 12;
        }
        return power(kind, frequency) / (kind == NoiseKind.NONE ? 12 : 4);
    }

    /** In dB. */
    public static double db(double power) {
        return 10 * StrictMath.log10(power);
    }
}
