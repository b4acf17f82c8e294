package org.pregap.format.flac.frame;

/**
 * The check of a whole frame: polynomial x¹⁶+x¹⁵+x²+1, starting from 0. Eight bytes are taken at a time: table n holds
 * what a byte does to the check when n more bytes follow it. Source: RFC 9639 section 9.3.
 */
public final class Crc16 {
    private static final int POLYNOMIAL = 0x8005;
    private static final int SLICES = 8;
    private static final char[][] TABLES = tables();

    private Crc16() {}

    /** The check of the bytes so far and {@code bytes[from, to)}. */
    static int next(int crc, byte[] bytes, int from, int to) {
        char[] t0 = TABLES[0];
        char[] t1 = TABLES[1];
        char[] t2 = TABLES[2];
        char[] t3 = TABLES[3];
        char[] t4 = TABLES[4];
        char[] t5 = TABLES[5];
        char[] t6 = TABLES[6];
        char[] t7 = TABLES[7];
        int value = crc;
        int i = from;
        for (; i <= to - SLICES; i += SLICES) {
            value = t7[(bytes[i] & 0xFF) ^ (value >>> 8)]
                    ^ t6[(bytes[i + 1] ^ value) & 0xFF]
                    ^ t5[bytes[i + 2] & 0xFF]
                    ^ t4[bytes[i + 3] & 0xFF]
                    ^ t3[bytes[i + 4] & 0xFF]
                    ^ t2[bytes[i + 5] & 0xFF]
                    ^ t1[bytes[i + 6] & 0xFF]
                    ^ t0[bytes[i + 7] & 0xFF];
        }
        for (; i < to; i++) {
            value = ((value << 8) ^ t0[((value >>> 8) ^ bytes[i]) & 0xFF]) & 0xFFFF;
        }
        return value;
    }

    /** The check of the first bytes of an array. */
    public static int of(byte[] bytes, int count) {
        return next(0, bytes, 0, count);
    }

    private static char[][] tables() {
        char[][] tables = new char[SLICES][256];
        for (int value = 0; value < 256; value++) {
            int crc = value << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1) ^ ((crc & 0x8000) == 0 ? 0 : POLYNOMIAL);
            }
            tables[0][value] = (char) crc;
        }
        for (int slice = 1; slice < SLICES; slice++) {
            for (int value = 0; value < 256; value++) {
                int before = tables[slice - 1][value];
                tables[slice][value] = (char) ((before << 8) ^ tables[0][before >>> 8]);
            }
        }
        return tables;
    }
}
