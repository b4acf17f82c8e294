package org.pregap.delivery.tracks;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names of track files: two digits and the title, {@code 01 Title.wav}. They are safe on Windows, macOS and Linux, and
 * never collide, because the number leads.
 */
final class FileNames {
    /** File systems take 255 bytes; the rest is for the number, the ending and the name a file has while it is written. */
    private static final int LONGEST_TITLE_BYTES = 200;

    private FileNames() {}

    /**
     * @param track the track's number; 0 for what is hidden before track 1
     * @param ending without the dot
     */
    static String of(int track, String title, String ending) {
        String name = safe(track == 0 ? "Hidden" : title);
        String number = String.format(Locale.ROOT, "%02d", track);
        return (name.isEmpty() ? number : number + " " + name) + "." + ending;
    }

    /** Windows forbids the most: nine characters, control characters, and a dot or space at the end. */
    private static String safe(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFC)
                .replaceAll("[<>:\"/\\\\|?*]", "_")
                .replaceAll("\\p{C}", "")
                .replaceAll("\\s+", " ");
        return cut(plain.strip()).replaceAll("[. ]+$", "");
    }

    private static String cut(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_TITLE_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
