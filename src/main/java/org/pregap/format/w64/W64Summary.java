package org.pregap.format.w64;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.pregap.format.parts.TagLimits;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/**
 * Reads the summary list: u32 count, then for each text four letters as in {@code INFO}, u32 length in bytes, UTF-16LE.
 * What stands before damage counts.
 */
final class W64Summary {
    private W64Summary() {}

    static Map<String, String> read(byte[] content) {
        Map<String, String> texts = new HashMap<>();
        try {
            var in = new ByteReader("summary list", content);
            long count = in.u32le();
            for (long i = 0; i < count; i++) {
                String id = in.ascii(4);
                byte[] text = in.bytes(in.u32le());
                if (text.length <= TagLimits.LONGEST_TEXT_BYTES) {
                    texts.putIfAbsent(id, upToNul(new String(text, StandardCharsets.UTF_16LE)));
                }
            }
        } catch (FormatException damaged) {
            return texts;
        }
        return texts;
    }

    private static String upToNul(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
