package org.pregap.format.flac.frame;

import java.io.IOException;
import java.util.Arrays;

/**
 * Decodes one channel's part of a frame, of up to 32 bits per sample.
 *
 * <p>Source: RFC 9639 section 9.2.
 */
final class SubframeDecoder {
    private final SubframeHeader header = new SubframeHeader();
    private final Coefficients coefficients = new Coefficients();

    /**
     * @param samples {@code [0, count)} is overwritten
     * @param bits the channel's word length, 4 to 32
     */
    void decode(BitReader in, int[] samples, int count, int bits) throws IOException {
        header.read(in, count, bits);
        int usedBits = bits - header.wastedBits();
        switch (header.kind()) {
            case CONSTANT -> Arrays.fill(samples, 0, count, (int) in.readSigned(usedBits));
            case VERBATIM -> in.readSigned(samples, 0, count, usedBits);
            case FIXED -> decodeFixed(in, samples, count, usedBits);
            case LINEAR -> decodeLinear(in, samples, count, usedBits);
        }
        if (header.wastedBits() > 0) {
            for (int i = 0; i < count; i++) {
                samples[i] <<= header.wastedBits();
            }
        }
    }

    private void decodeFixed(BitReader in, int[] samples, int count, int bits) throws IOException {
        int order = header.order();
        in.readSigned(samples, 0, order, bits);
        Residual.read(in, samples, order, count);
        if (order < count) {
            FixedPrediction.restore(samples, order, count);
        }
    }

    private void decodeLinear(BitReader in, int[] samples, int count, int bits) throws IOException {
        int order = header.order();
        in.readSigned(samples, 0, order, bits);
        coefficients.read(in, order);
        Residual.read(in, samples, order, count);
        if (coefficients.fitInt(bits)) {
            IntPrediction.restore(samples, coefficients, count);
        } else {
            LongPrediction.restore(samples, coefficients, count);
        }
    }
}
