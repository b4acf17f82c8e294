package org.pregap.format.cdtext;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * MS-JIS, the characters of Japanese CD-Text. Every character has two bytes there, so what the set would write with one,
 * Latin letters and half-width kana, has to be written full-width; and two signs that keyboards give have another code
 * point in Java's table of the set than in the one of JIS X 0208.
 */
public final class MsJis {
    private static final String NAME = "windows-31j";
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final int FIRST_HALF_WIDTH_KANA = 0xFF61;
    private static final int LAST_HALF_WIDTH_KANA = 0xFF9F;
    private static final int WAVE_DASH = 0x301C;
    private static final int FULL_WIDTH_TILDE = 0xFF5E;
    private static final int MINUS = 0x2212;
    private static final int FULL_WIDTH_HYPHEN = 0xFF0D;
    private static final int FULL_WIDTH_SPACE = 0x3000;

    private MsJis() {}

    /** The same text in the forms that have two bytes. What has no such form stays, and is a problem for the writer. */
    public static String written(String text) {
        var result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isHalfWidthKana(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                // Together, because a sound mark of its own joins the kana before it.
                result.append(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC));
                at = end;
            } else {
                int character = text.codePointAt(at);
                result.appendCodePoint(form(character));
                at += Character.charCount(character);
            }
        }
        return result.toString();
    }

    private static boolean isHalfWidthKana(char c) {
        return c >= FIRST_HALF_WIDTH_KANA && c <= LAST_HALF_WIDTH_KANA;
    }

    private static int form(int character) {
        return switch (character) {
            case WAVE_DASH -> FULL_WIDTH_TILDE;
            case MINUS -> FULL_WIDTH_HYPHEN;
            case ' ' -> FULL_WIDTH_SPACE;
            default -> character > ' ' && character < 0x7F ? character + FULL_WIDTH_OFFSET : character;
        };
    }

    /** The characters that have no two bytes in the set, by their places in the text counted in characters. */
    static List<Integer> unknown(String text) {
        var places = new ArrayList<Integer>();
        int[] characters = text.codePoints().toArray();
        CharsetEncoder encoder = encoder();
        for (int i = 0; i < characters.length; i++) {
            if (bytes(encoder, characters[i]).length != 2) {
                places.add(i);
            }
        }
        return places;
    }

    /** Two bytes of every character of a text without {@link #unknown} ones. */
    static byte[] encode(String text) {
        try {
            ByteBuffer encoded = encoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException unknown) {
            throw new IllegalArgumentException("not in MS-JIS: " + text, unknown);
        }
    }

    private static byte[] bytes(CharsetEncoder encoder, int character) {
        try {
            ByteBuffer encoded = encoder.reset().encode(CharBuffer.wrap(Character.toString(character)));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException unknown) {
            return new byte[0];
        }
    }

    private static CharsetEncoder encoder() {
        return Charset.forName(NAME)
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
