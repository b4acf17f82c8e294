package org.pregap.delivery.tracks;

import java.util.Locale;
import org.pregap.io.FileName;

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
        String name = FileName.safe(track == 0 ? "Hidden" : title, LONGEST_TITLE_BYTES);
        String number = String.format(Locale.ROOT, "%02d", track);
        return (name.isEmpty() ? number : number + " " + name) + "." + ending;
    }
}
