package org.pregap.format.cdtext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns the bytes of a text into characters. Bytes that its character set does not have become U+FFFD. */
final class TextDecoder {
    private static final String MS_JIS_NAME = "windows-31j";

    private final Charset characters;
    private final int step;

    private TextDecoder(Charset characters, int step) {
        this.characters = characters;
        this.step = step;
    }

    /** @param code the block's character code; codes on which the sources disagree are read as ISO 8859-1 */
    static TextDecoder ofBlock(String place, int code, List<CdTextDefect> defects) {
        return switch (code) {
            case 0x00 -> latin1();
            case 0x01 -> new TextDecoder(StandardCharsets.US_ASCII, 1);
            case 0x80 -> japanese(place, defects);
            default -> {
                defects.add(new CdTextDefect(place, "character code " + code + " is not known, read as ISO 8859-1"));
                yield latin1();
            }
        };
    }

    private static TextDecoder japanese(String place, List<CdTextDefect> defects) {
        if (Charset.isSupported(MS_JIS_NAME)) {
            return new TextDecoder(Charset.forName(MS_JIS_NAME), 2);
        }
        defects.add(new CdTextDefect(place, "is MS-JIS, which this Java installation does not know"));
        return new TextDecoder(StandardCharsets.ISO_8859_1, 2);
    }

    static TextDecoder latin1() {
        return new TextDecoder(StandardCharsets.ISO_8859_1, 1);
    }

    /** Bytes of a character. */
    int step() {
        return step;
    }

    String decode(byte[] bytes, String place, List<CdTextDefect> defects) {
        String text;
        try {
            text = characters.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            defects.add(new CdTextDefect(place, "holds bytes that are not " + characters.name()));
            text = new String(bytes, characters);
        }
        return text;
    }

    /** Whether this text means "as the track before": one TAB, two if characters have two bytes. */
    boolean isRepeat(byte[] bytes) {
        for (byte each : bytes) {
            if (each != '\t') {
                return false;
            }
        }
        return bytes.length == step;
    }
}
