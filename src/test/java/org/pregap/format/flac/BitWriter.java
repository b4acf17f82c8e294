package org.pregap.format.flac;

import java.io.ByteArrayOutputStream;

/** Puts bits together, most significant first. */
final class BitWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    /** The lowest {@code bits} of a number, 0 to 64. */
    BitWriter put(long value, int bits) {
        for (int bit = bits - 1; bit >= 0; bit--) {
            pending = (pending << 1) | (int) ((value >>> bit) & 1);
            pendingBits++;
            if (pendingBits == Byte.SIZE) {
                bytes.write(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
        return this;
    }

    BitWriter putUnary(long zeros) {
        for (long i = 0; i < zeros; i++) {
            put(0, 1);
        }
        return put(1, 1);
    }

    BitWriter putBytes(byte[] more) {
        for (byte value : more) {
            put(value, Byte.SIZE);
        }
        return this;
    }

    BitWriter align() {
        return put(0, (Byte.SIZE - pendingBits) % Byte.SIZE);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** The check of a frame header, bit by bit as RFC 9639 section 9.1.8 defines it. */
    static int crc8(byte[] bytes) {
        return crc(bytes, 0x07, 8);
    }

    /** The check of a frame, bit by bit as RFC 9639 section 9.3 defines it. */
    static int crc16(byte[] bytes) {
        return crc(bytes, 0x8005, 16);
    }

    private static int crc(byte[] bytes, int polynomial, int width) {
        int crc = 0;
        for (byte value : bytes) {
            for (int bit = 7; bit >= 0; bit--) {
                int carry = ((crc >>> (width - 1)) ^ (value >>> bit)) & 1;
                crc = ((crc << 1) ^ (carry * polynomial)) & ((1 << width) - 1);
            }
        }
        return crc;
    }
}
