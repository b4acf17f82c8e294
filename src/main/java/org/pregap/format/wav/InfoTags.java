package org.pregap.format.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pregap.audio.SourceTags;

/** Reads the texts of a {@code LIST} chunk of kind {@code INFO}, up to the first thing in it that is broken. */
final class InfoTags {
    private static final int HEADER_BYTES = 8;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** {@code ISRC} means "source" in the specification; mastering programs keep the code there. */
    private static final Pattern ISRC = Pattern.compile("[A-Za-z]{2}-?[A-Za-z0-9]{3}-?[0-9]{2}-?[0-9]{5}");

    private InfoTags() {}

    static SourceTags read(byte[] list) {
        Map<String, String> texts = texts(list);
        return new SourceTags(
                Optional.ofNullable(texts.get("INAM")),
                Optional.ofNullable(texts.get("IART")),
                Optional.ofNullable(texts.get("IPRD")),
                Optional.ofNullable(texts.get("ITRK"))
                        .or(() -> Optional.ofNullable(texts.get("IPRT")))
                        .or(() -> Optional.ofNullable(texts.get("itrk"))),
                Optional.ofNullable(texts.get("ISRC"))
                        .filter(text -> ISRC.matcher(text).matches()));
    }

    private static Map<String, String> texts(byte[] list) {
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
            if (length <= WavLimits.LONGEST_TEXT_BYTES) {
                text(list, place, length).ifPresent(text -> texts.putIfAbsent(id, text));
            }
            place += length;
            boolean padded = length % 2 == 1 && place < list.length && list[place] == 0;
            place += padded ? 1 : 0; // some writers leave it out
        }
        return texts;
    }

    /** The text up to its first NUL; UTF-8 where it is that, else Windows-1252. */
    private static Optional<String> text(byte[] list, int from, int length) {
        int to = from;
        while (to < from + length && list[to] != 0) {
            to++;
        }
        byte[] bytes = Arrays.copyOfRange(list, from, to);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, WINDOWS);
        }
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    private static String ascii(byte[] list, int at) {
        return new String(list, at, 4, StandardCharsets.US_ASCII);
    }
}
