package org.pregap.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A cursor over a bounded run of bytes that never reads past its end and never allocates more than it holds. Every
 * length it is given counts as a claim.
 */
public final class ByteReader {
    private final String source;
    private final ByteBuffer bytes;
    private final long baseOffset;

    /**
     * @param source what the bytes are, for messages
     * @param bytes everything there is
     * @param baseOffset the place of the first byte in the file, for messages
     */
    public ByteReader(String source, byte[] bytes, long baseOffset) {
        this(source, ByteBuffer.wrap(bytes), baseOffset);
    }

    public ByteReader(String source, byte[] bytes) {
        this(source, bytes, 0);
    }

    private ByteReader(String source, ByteBuffer bytes, long baseOffset) {
        this.source = source;
        this.bytes = bytes;
        this.baseOffset = baseOffset;
    }

    /** The place of the next byte in the file. */
    public long offset() {
        return baseOffset + bytes.position();
    }

    public int remaining() {
        return bytes.remaining();
    }

    public int u8() throws FormatException {
        need(1);
        return Byte.toUnsignedInt(bytes.get());
    }

    public int u16le() throws FormatException {
        need(2);
        return Short.toUnsignedInt(bytes.order(ByteOrder.LITTLE_ENDIAN).getShort());
    }

    public int u16be() throws FormatException {
        need(2);
        return Short.toUnsignedInt(bytes.order(ByteOrder.BIG_ENDIAN).getShort());
    }

    public int u24be() throws FormatException {
        need(3);
        return u8() << 16 | u16be();
    }

    public long u32le() throws FormatException {
        need(4);
        return Integer.toUnsignedLong(bytes.order(ByteOrder.LITTLE_ENDIAN).getInt());
    }

    public long u32be() throws FormatException {
        need(4);
        return Integer.toUnsignedLong(bytes.order(ByteOrder.BIG_ENDIAN).getInt());
    }

    public long s64le() throws FormatException {
        need(8);
        return bytes.order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    public long s64be() throws FormatException {
        need(8);
        return bytes.order(ByteOrder.BIG_ENDIAN).getLong();
    }

    /** The next {@code length} bytes as ASCII; bytes above 127 become U+FFFD. */
    public String ascii(int length) throws FormatException {
        return new String(bytes(length), StandardCharsets.US_ASCII);
    }

    public byte[] bytes(long length) throws FormatException {
        need(length);
        byte[] taken = new byte[(int) length];
        bytes.get(taken);
        return taken;
    }

    public void skip(long length) throws FormatException {
        need(length);
        bytes.position(bytes.position() + (int) length);
    }

    /** Splits off the next {@code length} bytes as a reader of their own. */
    public ByteReader take(long length) throws FormatException {
        need(length);
        var part = new ByteReader(source, bytes.slice(bytes.position(), (int) length), offset());
        bytes.position(bytes.position() + (int) length);
        return part;
    }

    public FormatException malformed(String reason) {
        return new FormatException(source, offset(), reason);
    }

    private void need(long length) throws FormatException {
        if (length < 0 || length > bytes.remaining()) {
            throw malformed(length + " bytes announced, " + bytes.remaining() + " left");
        }
    }
}
