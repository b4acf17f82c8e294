package org.pregap.format.cdtext;

/** One pack of a file that is being read: a window on the file's bytes, which nobody changes. */
final class ReadPack {
    static final int LENGTH = 18;
    static final int PAYLOAD = 12;

    private final byte[] file;
    private final int number;

    /** @param number its place in the file, from 0; the file holds it whole */
    ReadPack(byte[] file, int number) {
        this.file = file;
        this.number = number;
    }

    int type() {
        return at(0);
    }

    boolean isExtended() {
        return at(1) > 0x7F;
    }

    /** The track that owns the first payload byte; the part's number in size information. */
    int track() {
        return at(1) % 0x80;
    }

    int sequence() {
        return at(2);
    }

    boolean isDoubleByte() {
        return at(3) > 0x7F;
    }

    int block() {
        return at(3) / 16 % 8;
    }

    int position() {
        return at(3) % 16;
    }

    /** @param index 0 to 11 */
    int payload(int index) {
        return at(4 + index);
    }

    /** The CRC is written inverted, so message and inverted CRC together divide by the polynomial without remainder. */
    boolean isIntact() {
        int remainder = 0;
        for (int bit = 0; bit < LENGTH * 8; bit++) {
            int flipped = bit < (LENGTH - 2) * 8 ? 0 : 1;
            int next = ((at(bit / 8) >> (7 - bit % 8)) & 1) ^ flipped;
            boolean overflows = remainder >= 0x8000;
            remainder = (remainder * 2 + next) % 0x10000;
            if (overflows) {
                remainder ^= 0x1021;
            }
        }
        return remainder == 0;
    }

    /** For messages. */
    String place() {
        return "pack " + number + ", byte " + (long) number * LENGTH;
    }

    private int at(int index) {
        return Byte.toUnsignedInt(file[number * LENGTH + index]);
    }
}
