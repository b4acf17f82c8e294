package org.pregap.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Builds ID3v2 tags byte by byte, without any of the code under test. */
public final class Id3Bytes {
    private final int version;
    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();
    private int flags;

    private Id3Bytes(int version) {
        this.version = version;
    }

    /** @param minor 2, 3 or 4 */
    public static Id3Bytes version(int minor) {
        return new Id3Bytes(minor);
    }

    /** The flags of the whole tag; what they promise is up to the caller. */
    public Id3Bytes flags(int eightBits) {
        flags = eightBits;
        return this;
    }

    public Id3Bytes latin1(String id, String text) {
        return frame(id, 0, text(0, text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** A frame; version 2.2 has no room for flags. */
    public Id3Bytes frame(String id, int frameFlags, byte[] content) {
        frames.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        frames.writeBytes(number(content.length, version == 2 ? 3 : 4, version == 4 ? 7 : 8));
        if (version > 2) {
            frames.write(0);
            frames.write(frameFlags);
        }
        frames.writeBytes(content);
        return this;
    }

    public Id3Bytes raw(int... bytes) {
        for (int b : bytes) {
            frames.write(b);
        }
        return this;
    }

    /** The content of a text frame. */
    public static byte[] text(int encoding, byte[] text) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(encoding);
        content.writeBytes(text);
        return content.toByteArray();
    }

    public byte[] bytes() {
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        tag.writeBytes(new byte[] {'I', 'D', '3', (byte) version, 0, (byte) flags});
        tag.writeBytes(number(frames.size(), 4, 7));
        tag.writeBytes(frames.toByteArray());
        return tag.toByteArray();
    }

    private static byte[] number(int number, int width, int bitsEach) {
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[width - 1 - i] = (byte) (number >> (bitsEach * i) & ((1 << bitsEach) - 1));
        }
        return bytes;
    }
}
