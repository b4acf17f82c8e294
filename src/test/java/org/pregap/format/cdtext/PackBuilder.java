package org.pregap.format.cdtext;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Puts packs together by hand, for files that our writer does not write. */
final class PackBuilder {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    /** @param hex the 16 bytes before the CRC; spaces are ignored, what is missing is 0 */
    PackBuilder pack(String hex) {
        byte[] given = HexFormat.of().parseHex(hex.replace(" ", ""));
        byte[] pack = new byte[16];
        System.arraycopy(given, 0, pack, 0, given.length);
        file.writeBytes(pack);
        int crc = crc(pack);
        file.write(crc >> 8);
        file.write(crc);
        return this;
    }

    byte[] bytes() {
        return file.toByteArray();
    }

    /** By division as on paper: shift the message and 16 zeros through, subtract the polynomial where a 1 falls out. */
    private static int crc(byte[] message) {
        int remainder = 0;
        for (int bit = 0; bit < message.length * 8 + 16; bit++) {
            int next = bit < message.length * 8 ? message[bit / 8] >> (7 - bit % 8) & 1 : 0;
            remainder = remainder << 1 | next;
            if (remainder > 0xFFFF) {
                remainder ^= 0x11021;
            }
        }
        return remainder ^ 0xFFFF;
    }
}
