package org.pregap.format.wav;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Makes the content of a {@code LIST} chunk of kind {@code INFO}: texts as chunks that end in NUL, each of even length.
 *
 * <p>Source: IBM and Microsoft, Multimedia Programming Interface and Data Specifications 1.0 (1991), chapter 2. It names no
 * encoding, and programs disagree; only ASCII is safe. What is more is written as UTF-8.
 */
public final class InfoList {
    private static final int HEADER_BYTES = 8;

    private InfoList() {}

    /** @param texts by their names of four letters, in their order */
    public static byte[] bytes(Map<String, String> texts) {
        var list = new ByteArrayOutputStream();
        list.writeBytes("INFO".getBytes(StandardCharsets.US_ASCII));
        texts.forEach((id, text) -> {
            byte[] utf8 = (text + "\0").getBytes(StandardCharsets.UTF_8);
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            list.writeBytes(header.put(id.getBytes(StandardCharsets.US_ASCII))
                    .putInt(utf8.length)
                    .array());
            list.writeBytes(utf8);
            list.writeBytes(new byte[utf8.length % 2]);
        });
        return list.toByteArray();
    }
}
