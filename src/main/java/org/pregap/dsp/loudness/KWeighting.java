package org.pregap.dsp.loudness;

/**
 * The two filters of K-weighting at a sample rate, each H(z) = (b0 + b1·z⁻¹ + b2·z⁻²) / (1 + a1·z⁻¹ + a2·z⁻²): a shelf,
 * and a high-pass whose numerator is 1, −2, 1.
 *
 * <p>ITU-R BS.1770-5 (annex 1, tables 1 and 2) gives coefficients for 48 kHz and asks for the same response at other
 * rates. They follow from the analogue parameters below by the bilinear transform; at 48 kHz these are the tables, to
 * all their digits.
 */
public record KWeighting(double b0, double b1, double b2, double a1, double a2, double highA1, double highA2) {
    private static final double SHELF_HZ = 1681.974450955533;
    private static final double SHELF_DB = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double SHELF_EXPONENT = 0.4996667741545416;
    private static final double HIGH_HZ = 38.13547087602444;
    private static final double HIGH_Q = 0.5003270373238773;

    /** @param rateHz more than 3364, twice the frequency of the shelf */
    public static KWeighting at(int rateHz) {
        if (rateHz <= 2 * SHELF_HZ) {
            throw new IllegalArgumentException("no K-weighting at " + rateHz + " Hz");
        }
        double k = StrictMath.tan(Math.PI * SHELF_HZ / rateHz);
        double vh = StrictMath.pow(10, SHELF_DB / 20);
        double vb = StrictMath.pow(vh, SHELF_EXPONENT);
        double d = 1 + k / SHELF_Q + k * k;
        double h = StrictMath.tan(Math.PI * HIGH_HZ / rateHz);
        double e = 1 + h / HIGH_Q + h * h;
        return new KWeighting(
                (vh + vb * k / SHELF_Q + k * k) / d,
                2 * (k * k - vh) / d,
                (vh - vb * k / SHELF_Q + k * k) / d,
                2 * (k * k - 1) / d,
                (1 - k / SHELF_Q + k * k) / d,
                2 * (h * h - 1) / e,
                (1 - h / HIGH_Q + h * h) / e);
    }
}
