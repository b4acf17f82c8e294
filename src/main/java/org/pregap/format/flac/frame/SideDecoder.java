package org.pregap.format.flac.frame;

import java.io.IOException;
import java.util.Arrays;

/**
 * Decodes the side channel of 32-bit stereo: a difference, and so of 33 bits. Rare, and therefore plain.
 *
 * <p>Source: RFC 9639 sections 4.2 and 9.2.
 */
final class SideDecoder {
    private static final int BITS = 33;

    /** Binomial coefficients with changing signs: the fixed predictors as linear ones, by order. */
    private static final int[][] FIXED = {{}, {1}, {2, -1}, {3, -3, 1}, {4, -6, 4, -1}};

    private final SubframeHeader header = new SubframeHeader();
    private final Coefficients coefficients = new Coefficients();

    /**
     * @param side {@code [0, count)} is overwritten
     * @param scratch as long as {@code side}
     */
    void decode(BitReader in, long[] side, int[] scratch, int count) throws IOException {
        header.read(in, count, BITS);
        int bits = BITS - header.wastedBits();
        switch (header.kind()) {
            case CONSTANT -> Arrays.fill(side, 0, count, in.readSigned(bits));
            case VERBATIM -> readPlain(in, side, count, bits);
            case FIXED -> {
                readPlain(in, side, header.order(), bits);
                Residual.read(in, scratch, header.order(), count);
                restore(side, scratch, count, FIXED[header.order()], 0);
            }
            case LINEAR -> {
                readPlain(in, side, header.order(), bits);
                coefficients.read(in, header.order());
                Residual.read(in, scratch, header.order(), count);
                restore(side, scratch, count, coefficients.values(), coefficients.shift());
            }
        }
        for (int i = 0; i < count; i++) {
            side[i] <<= header.wastedBits();
        }
    }

    private static void readPlain(BitReader in, long[] side, int count, int bits) throws IOException {
        for (int i = 0; i < count; i++) {
            side[i] = in.readSigned(bits);
        }
    }

    private void restore(long[] side, int[] residual, int count, int[] predictor, int shift) {
        int order = header.order();
        for (int i = order; i < count; i++) {
            long sum = 0;
            for (int back = 1; back <= order; back++) {
                sum += predictor[back - 1] * side[i - back];
            }
            side[i] = residual[i] + (sum >> shift);
        }
    }
}
