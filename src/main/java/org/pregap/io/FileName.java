package org.pregap.io;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files that are made of what people write, and that fit on every disk. */
public final class FileName {
    private FileName() {}

    /**
     * Windows forbids the most: nine characters, control characters, and a dot or space at the end.
     *
     * @param longestBytes file systems take 255, and what a file is called while it is written needs some of them
     * @return may be empty
     */
    public static String safe(String text, int longestBytes) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[<>:\"/\\\\|?*]", "_")
                .replaceAll("\\p{C}", "")
                .replaceAll("\\s+", " ");
        return cut(plain.strip(), longestBytes).replaceAll("[. ]+$", "");
    }

    /** Its beginning, of whole characters. */
    static String cut(String name, int longestBytes) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > longestBytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
