package org.pregap.format.flac.frame;

import java.io.IOException;
import java.util.Arrays;

/**
 * What prediction leaves over, in partitions of Rice-coded or plain numbers.
 *
 * <p>Source: RFC 9639 section 9.2.7.
 */
final class Residual {
    private static final int PARAMETER_BITS = 4;
    private static final int PLAIN_LENGTH_BITS = 5;

    private Residual() {}

    /** Reads {@code [order, count)}; the samples before that start the prediction. */
    static void read(BitReader in, int[] into, int order, int count) throws IOException {
        int method = (int) in.read(2);
        if (method > 1) {
            throw in.malformed("the residual has the reserved coding method " + method);
        }
        int partitionOrder = (int) in.read(4);
        int partitionSamples = count >>> partitionOrder;
        if (partitionSamples << partitionOrder != count || partitionSamples < order) {
            throw in.malformed("a block of " + count + " samples cannot be parted 2^" + partitionOrder
                    + " times with a predictor of order " + order);
        }
        int parameterBits = PARAMETER_BITS + method;
        int from = order;
        for (int to = partitionSamples; to <= count; to += partitionSamples) {
            readPartition(in, into, from, to, parameterBits);
            from = to;
        }
    }

    private static void readPartition(BitReader in, int[] into, int from, int to, int parameterBits)
            throws IOException {
        int parameter = (int) in.read(parameterBits);
        if (parameter < (1 << parameterBits) - 1) {
            in.readRice(into, from, to, parameter);
            return;
        }
        int bits = (int) in.read(PLAIN_LENGTH_BITS);
        if (bits == 0) {
            Arrays.fill(into, from, to, 0);
        } else {
            in.readSigned(into, from, to, bits);
        }
    }
}
