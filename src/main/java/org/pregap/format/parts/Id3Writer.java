package org.pregap.format.parts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Makes an ID3v2 tag of version 2.3, which more programs read than 2.4. Plain ASCII is written as such, everything else as
 * UTF-16 with a byte order mark.
 *
 * <p>Source: id3.org, ID3 tag version 2.3.0, sections 3.1, 3.3, 4.2 and 4.15: {@code ID3}, version, flags, four times
 * seven bits of length; frames of four letters, u32 length, u16 flags, content, big-endian.
 */
public final class Id3Writer {
    private static final int HEADER_BYTES = 10;
    private static final byte LATIN = 0;
    private static final byte UTF_16 = 1;
    private static final byte FRONT_COVER = 3;
    private static final String OWN = "TXXX:";

    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();

    /** @param texts by the names of their frames, those of one's own naming as {@code TXXX:NAME}; in their order */
    public Id3Writer texts(Map<String, String> texts) {
        texts.forEach((id, text) -> {
            boolean own = id.startsWith(OWN);
            String name = own ? id.substring(OWN.length()) : "";
            boolean latin = isAscii(name) && isAscii(text);
            var body = new ByteArrayOutputStream();
            body.write(latin ? LATIN : UTF_16);
            if (own) {
                body.writeBytes(encoded(name, latin));
                body.writeBytes(new byte[latin ? 1 : 2]);
            }
            body.writeBytes(encoded(text, latin));
            frame(own ? "TXXX" : id, body.toByteArray());
        });
        return this;
    }

    /** The picture of the front. */
    public Id3Writer cover(String mimeType, byte[] picture) {
        var body = new ByteArrayOutputStream();
        body.write(LATIN);
        body.writeBytes(ascii(mimeType));
        body.writeBytes(new byte[] {0, FRONT_COVER, 0});
        body.writeBytes(picture);
        frame("APIC", body.toByteArray());
        return this;
    }

    /** The whole tag. */
    public byte[] bytes() {
        int length = frames.size();
        ByteBuffer tag = ByteBuffer.allocate(HEADER_BYTES + length);
        tag.put(ascii("ID3")).put((byte) 3).put((byte) 0).put((byte) 0);
        for (int shift = 21; shift >= 0; shift -= 7) {
            tag.put((byte) (length >> shift & 0x7F));
        }
        return tag.put(frames.toByteArray()).array();
    }

    private void frame(String id, byte[] body) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        header.put(ascii(id)).putInt(body.length).putShort((short) 0);
        frames.writeBytes(header.array());
        frames.writeBytes(body);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static byte[] encoded(String text, boolean latin) {
        return latin ? ascii(text) : ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
