package org.pregap.format.ogg;

/** The checksum of a page: polynomial 0x04C11DB7, most significant bit first, starting from 0. Source: RFC 3533 section 6. */
final class OggCrc {
    private static final int POLYNOMIAL = 0x04C1_1DB7;
    private static final int[] TABLE = table();

    private OggCrc() {}

    /** The checksum of the bytes so far and one more. */
    static int next(int crc, int value) {
        return (crc << 8) ^ TABLE[((crc >>> 24) ^ value) & 0xFF];
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int value = 0; value < 256; value++) {
            int crc = value << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1) ^ (crc < 0 ? POLYNOMIAL : 0);
            }
            table[value] = crc;
        }
        return table;
    }
}
