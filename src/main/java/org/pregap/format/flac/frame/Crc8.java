package org.pregap.format.flac.frame;

/** The check byte of a frame header: polynomial x⁸+x²+x+1, starting from 0. Source: RFC 9639 section 9.1.8. */
public final class Crc8 {
    private static final int POLYNOMIAL = 0x07;
    private static final byte[] TABLE = table();

    private Crc8() {}

    /** The check of the bytes so far and one more. */
    static int next(int crc, int value) {
        return Byte.toUnsignedInt(TABLE[(crc ^ value) & 0xFF]);
    }

    /** The check of the first bytes of an array. */
    public static int of(byte[] bytes, int count) {
        int crc = 0;
        for (int i = 0; i < count; i++) {
            crc = next(crc, bytes[i]);
        }
        return crc;
    }

    private static byte[] table() {
        byte[] table = new byte[256];
        for (int value = 0; value < 256; value++) {
            int crc = value;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1) ^ ((crc & 0x80) == 0 ? 0 : POLYNOMIAL);
            }
            table[value] = (byte) crc;
        }
        return table;
    }
}
