package org.pregap.format.parts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text in a place of fixed or stated length, in no stated encoding. */
public final class FoundText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FoundText() {}

    /** The text up to its first NUL; UTF-8 where it is that, else Windows-1252. Nothing if it is empty. */
    public static Optional<String> of(byte[] bytes, int from, int length) {
        int to = from;
        while (to < from + length && bytes[to] != 0) {
            to++;
        }
        byte[] text = Arrays.copyOfRange(bytes, from, to);
        return Optional.of(decoded(text).strip()).filter(t -> !t.isEmpty());
    }

    public static Optional<String> of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    private static String decoded(byte[] text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(text, WINDOWS);
        }
    }
}
