package org.pregap.format.parts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pregap.audio.SourceTags;

/** Reads the texts of a {@code LIST} chunk of kind {@code INFO}, up to the first thing in it that is broken. */
public final class InfoTags {
    private static final int HEADER_BYTES = 8;

    private InfoTags() {}

    static SourceTags read(byte[] list) {
        return of(texts(list));
    }

    /** What texts by the names of {@code INFO} say. */
    public static SourceTags of(Map<String, String> texts) {
        return new SourceTags(
                Optional.ofNullable(texts.get("INAM")),
                Optional.ofNullable(texts.get("IART")),
                Optional.ofNullable(texts.get("IPRD")),
                Optional.ofNullable(texts.get("ITRK"))
                        .or(() -> Optional.ofNullable(texts.get("IPRT")))
                        .or(() -> Optional.ofNullable(texts.get("itrk"))),
                // "source" in the specification; mastering programs keep the code there
                Optional.ofNullable(texts.get("ISRC")).flatMap(IsrcText::whole));
    }

    /**
     * Every text by its name.
     *
     * @param list the content of a {@code LIST} chunk; one of another kind has none
     */
    public static Map<String, String> texts(byte[] list) {
        Map<String, String> texts = new HashMap<>();
        if (list.length < 4 || !ascii(list, 0).equals("INFO")) {
            return texts;
        }
        ByteBuffer bytes = ByteBuffer.wrap(list).order(ByteOrder.LITTLE_ENDIAN);
        int place = 4;
        while (list.length - place >= HEADER_BYTES) {
            String id = ascii(list, place);
            int length = bytes.getInt(place + 4);
            place += HEADER_BYTES;
            if (length < 0 || length > list.length - place) {
                break;
            }
            if (length <= TagLimits.LONGEST_TEXT_BYTES) {
                FoundText.of(list, place, length).ifPresent(text -> texts.putIfAbsent(id, text));
            }
            place += length;
            boolean padded = length % 2 == 1 && place < list.length && list[place] == 0;
            place += padded ? 1 : 0; // some writers leave it out
        }
        return texts;
    }

    private static String ascii(byte[] list, int at) {
        return new String(list, at, 4, StandardCharsets.US_ASCII);
    }
}
