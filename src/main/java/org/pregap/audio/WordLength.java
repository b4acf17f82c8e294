package org.pregap.audio;

/** The words that samples are delivered in: little-endian, channels interleaved. */
public enum WordLength {
    /** Signed integers of 16 bits. */
    INT_16(SampleEncoding.SIGNED_16_LE),
    /** Signed integers of 24 bits, packed to three bytes. */
    INT_24(SampleEncoding.SIGNED_24_LE),
    /** IEEE 754 numbers of 32 bits, full scale ±1.0. */
    FLOAT_32(SampleEncoding.FLOAT_32_LE);

    private final SampleEncoding encoding;

    WordLength(SampleEncoding encoding) {
        this.encoding = encoding;
    }

    /** How such words are written. */
    public SampleEncoding encoding() {
        return encoding;
    }

    public int bits() {
        return encoding.bits();
    }

    public int bytes() {
        return encoding.bytes();
    }

    public boolean floating() {
        return encoding.floating();
    }
}
