package org.pregap.format.flac.encode;

import java.util.Arrays;

/**
 * A predictor in the whole numbers of a stream: each factor is {@code values[j] / 2^shift}. Used again and again.
 *
 * <p>Source: RFC 9639 section 9.2.6.
 */
final class Coefficients {
    /** Five signed bits, of which negative ones are forbidden. */
    private static final int MOST_SHIFT = 15;

    private final int[] values;
    private int order;
    private int precisionBits;
    private int shift;

    Coefficients(int mostOrder) {
        values = new int[mostOrder];
    }

    /**
     * Rounds a predictor; the error of each factor is carried over to the next.
     *
     * @param wantedPrecisionBits of each value, the sign included
     * @return whether it can be written
     */
    boolean round(double[] predictor, int wantedPrecisionBits) {
        order = predictor.length;
        precisionBits = wantedPrecisionBits;
        Arrays.fill(values, order, values.length, 0);
        double largest = 0;
        for (double factor : predictor) {
            largest = Math.max(largest, Math.abs(factor));
        }
        int wantedShift = precisionBits - 2 - Math.getExponent(largest);
        if (!(largest > 0) || wantedShift < 0) {
            return false;
        }
        shift = Math.min(wantedShift, MOST_SHIFT);
        int most = (1 << (precisionBits - 1)) - 1;
        double carried = 0;
        for (int j = 0; j < order; j++) {
            carried += predictor[j] * (1 << shift);
            int value = (int) Math.max(-most - 1, Math.min(most, Math.rint(carried)));
            values[j] = value;
            carried -= value;
        }
        return true;
    }

    int order() {
        return order;
    }

    int shift() {
        return shift;
    }

    /** The factor for the last sample, the one before it, …; those from {@link #order} on are 0. */
    int[] values() {
        return values;
    }

    /** Whether neither a sum of products with samples of so many bits nor what it leaves over is more than 31 bits. */
    boolean fitsInt(int sampleBits) {
        long sizes = 0;
        for (int value : values) {
            sizes += Math.abs(value);
        }
        return (sizes << (sampleBits - 1)) <= (1 << 30);
    }

    /** What {@link #write} writes. */
    int bits() {
        return 4 + 5 + order * precisionBits;
    }

    void write(BitWriter out) {
        out.put(precisionBits - 1, 4);
        out.put(shift, 5);
        for (int j = 0; j < order; j++) {
            out.putSigned(values[j], precisionBits);
        }
    }
}
