package org.pregap.dsp;

/**
 * Measures how alike two sounds are: r = Σab / √(Σa²·Σb²), 1 for the same sound, 0 for sounds that have nothing to do with
 * each other, −1 for one that is the other with its polarity turned. The level does not matter. Belongs to one thread.
 */
public final class CorrelationMeter {
    private double products;
    private double powerOfA;
    private double powerOfB;

    /** Adds {@code [0, count)} of one channel of both sounds. The order in which samples come reaches the last bits. */
    public void add(double[] a, double[] b, int count) {
        double ab = products;
        double aa = powerOfA;
        double bb = powerOfB;
        for (int i = 0; i < count; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        products = ab;
        powerOfA = aa;
        powerOfB = bb;
    }

    /** r of all that was added, −1 to 1; 0 if one of the two was silent, or so loud that its power is no number. */
    public double correlation() {
        double r = products / (Math.sqrt(powerOfA) * Math.sqrt(powerOfB));
        return Double.isFinite(r) ? Math.max(-1, Math.min(1, r)) : 0;
    }
}
