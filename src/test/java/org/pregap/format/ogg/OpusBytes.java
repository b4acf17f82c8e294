package org.pregap.format.ogg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Opus files made by hand. */
public final class OpusBytes {
    private static final byte[] FIRST = {(byte) (31 << 3), 1, 2, 3}; // music of 20 ms, one part
    private static final byte[] SECOND = {(byte) (30 << 3 | 1), 4, 5}; // music of 10 ms, two parts

    private OpusBytes() {}

    /** A head with 312 samples of pre-skip, comments, and two packets of 20 ms, of which 1800 samples count. */
    public static byte[] whole() {
        ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii("OpusHead")).put((byte) 1).put((byte) 2).putShort((short) 312);
        var file = new ByteArrayOutputStream();
        file.writeBytes(page(0, 2, 0, head.array()));
        file.writeBytes(page(1, 0, 0, "OpusTags\3\0\0\0any\0\0\0\0"));
        file.writeBytes(page(2, 0, 960, FIRST));
        file.writeBytes(page(3, 4, 1800, SECOND));
        return file.toByteArray();
    }

    static byte[] page(int number, int flags, long granule, String packet) {
        return page(number, flags, granule, ascii(packet));
    }

    private static byte[] page(int number, int flags, long granule, byte[] packet) {
        ByteBuffer page = ByteBuffer.allocate(28 + packet.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put(ascii("OggS"))
                .put((byte) 0)
                .put((byte) flags)
                .putLong(granule)
                .putInt(7)
                .putInt(0)
                .putInt(0);
        page.put((byte) 1).put((byte) packet.length).put(packet);
        return OggPage.renumbered(page.array(), number);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
