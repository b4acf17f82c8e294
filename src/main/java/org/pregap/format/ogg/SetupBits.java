package org.pregap.format.ogg;

import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** A cursor over the bits of a packet, least significant first. Source: Vorbis I specification, section 2. */
final class SetupBits {
    private final byte[] bytes;
    private final FileBytes file;
    private long bit;

    SetupBits(byte[] bytes, int skippedBytes, FileBytes file) {
        this.bytes = bytes;
        this.file = file;
        this.bit = skippedBytes * 8L;
    }

    /** The next bits as an unsigned number; {@code bits} is 0 to 32. */
    long read(int bits) throws FormatException {
        if (bit + bits > bytes.length * 8L) {
            throw damaged();
        }
        long value = 0;
        for (int i = 0; i < bits; i++, bit++) {
            value |= (long) (bytes[(int) (bit >>> 3)] >> (bit & 7) & 1) << i;
        }
        return value;
    }

    void skip(long bits) throws FormatException {
        bit += bits;
        if (bit > bytes.length * 8L) {
            throw damaged();
        }
    }

    FormatException damaged() {
        return file.malformed(0, "the setup of the Vorbis stream is damaged");
    }

    FormatException tooLarge() {
        return file.malformed(0, "the code books of the Vorbis stream are larger than any encoder makes them");
    }
}
