package org.pregap.audio;

/** The words that samples are delivered in: little-endian, channels interleaved. */
public enum WordLength {
    /** Signed integers of 16 bits. */
    INT_16(16, false),
    /** Signed integers of 24 bits, packed to three bytes. */
    INT_24(24, false),
    /** IEEE 754 numbers of 32 bits, full scale ±1.0. */
    FLOAT_32(32, true);

    private final int bits;
    private final boolean floating;

    WordLength(int bits, boolean floating) {
        this.bits = bits;
        this.floating = floating;
    }

    public int bits() {
        return bits;
    }

    public int bytes() {
        return bits / Byte.SIZE;
    }

    public boolean floating() {
        return floating;
    }
}
