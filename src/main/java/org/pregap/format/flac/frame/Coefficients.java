package org.pregap.format.flac.frame;

import java.io.IOException;
import java.util.Arrays;

/**
 * The coefficients of a linear predictor: the newest sample's first, zeros beyond the order. Read into again and again.
 *
 * <p>Source: RFC 9639 section 9.2.6.
 */
final class Coefficients {
    static final int HIGHEST_ORDER = 32;

    private final int[] values = new int[HIGHEST_ORDER];
    private int order;
    private int precisionBits;
    private int shift;

    int[] values() {
        return values;
    }

    int order() {
        return order;
    }

    /** How far the sum of products is shifted to the right, 0 to 15. */
    int shift() {
        return shift;
    }

    /** Whether the sum of products of samples of this many bits always fits into 32 bits. */
    boolean fitInt(int bits) {
        int sumBits = Integer.SIZE - Integer.numberOfLeadingZeros(order - 1);
        return bits + precisionBits + sumBits <= Integer.SIZE;
    }

    void read(BitReader in, int newOrder) throws IOException {
        order = newOrder;
        precisionBits = (int) in.read(4) + 1;
        if (precisionBits == 16) {
            throw in.malformed("the predictor's precision has the forbidden code 15");
        }
        shift = (int) in.readSigned(5);
        if (shift < 0) {
            throw in.malformed("the predictor is shifted by " + shift + ", which is forbidden");
        }
        Arrays.fill(values, 0);
        in.readSigned(values, 0, order, precisionBits);
    }
}
