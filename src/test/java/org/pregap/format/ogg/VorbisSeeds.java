package org.pregap.format.ogg;

import java.io.IOException;
import java.util.List;

/** A small Ogg Vorbis file to be broken elsewhere. */
public final class VorbisSeeds {
    private static final int CRC_AT = 22;

    private VorbisSeeds() {}

    public static List<byte[]> some() throws IOException {
        return List.of(VorbisExample.bytes());
    }

    /** Puts the checksum of every page right again, as far as pages follow each other. */
    public static byte[] repaired(byte[] broken) {
        byte[] bytes = broken.clone();
        mendChecksums(bytes);
        return bytes;
    }

    static void mendChecksums(byte[] bytes) {
        int at = 0;
        while (at + 27 < bytes.length && OggPage.isMarked(bytes, at)) {
            int count = bytes[at + 26] & 0xFF;
            int end = at + 27 + count;
            for (int i = 0; i < count && at + 27 + i < bytes.length; i++) {
                end += bytes[at + 27 + i] & 0xFF;
            }
            if (end > bytes.length) {
                return;
            }
            int crc = 0;
            for (int i = at; i < end; i++) {
                crc = OggCrc.next(crc, i >= at + CRC_AT && i < at + CRC_AT + 4 ? 0 : bytes[i]);
            }
            for (int i = 0; i < 4; i++) {
                bytes[at + CRC_AT + i] = (byte) (crc >> (8 * i));
            }
            at = end;
        }
    }
}
