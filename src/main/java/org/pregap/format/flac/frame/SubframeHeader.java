package org.pregap.format.flac.frame;

import java.io.IOException;

/**
 * What a channel's part of a frame begins with; read into again and again.
 *
 * <p>Source: RFC 9639 section 9.2.1 and 9.2.2.
 */
final class SubframeHeader {
    /** How a channel is stored. */
    enum Kind {
        CONSTANT,
        VERBATIM,
        FIXED,
        LINEAR
    }

    private static final int HIGHEST_FIXED_ORDER = 4;

    private Kind kind = Kind.CONSTANT;
    private int order;
    private int wastedBits;

    Kind kind() {
        return kind;
    }

    /** How many samples the predictor looks back, 0 to 32. */
    int order() {
        return order;
    }

    /** Low bits that are zero in every sample and not stored. */
    int wastedBits() {
        return wastedBits;
    }

    /**
     * @param count samples in the block
     * @param bits the channel's word length
     */
    void read(BitReader in, int count, int bits) throws IOException {
        int code = (int) in.read(7);
        order = 0;
        if (code == 0) {
            kind = Kind.CONSTANT;
        } else if (code == 1) {
            kind = Kind.VERBATIM;
        } else if (code >= 8 && code <= 8 + HIGHEST_FIXED_ORDER) {
            kind = Kind.FIXED;
            order = code - 8;
        } else if (code >= 32 && code < 64) {
            kind = Kind.LINEAR;
            order = code - 31;
        } else {
            throw in.malformed("a channel is stored in the reserved way " + code);
        }
        if (order > count) {
            throw in.malformed("a predictor of order " + order + " in a block of " + count + " samples");
        }
        wastedBits = in.read(1) == 0 ? 0 : (int) in.readUnary(bits) + 1;
        if (wastedBits >= bits) {
            throw in.malformed(wastedBits + " of " + bits + " bits are said to be unused");
        }
    }
}
