package org.pregap.workspace.naming;

import java.util.Arrays;
import java.util.List;
import org.pregap.delivery.naming.NameField;
import org.pregap.delivery.naming.NamePattern;
import org.pregap.delivery.naming.TrackNames;
import org.pregap.model.Album;

/** How files of tracks can be called. */
public final class FileNaming {
    /** What is meant where nobody says anything. */
    public static final String USUAL = NamePattern.STANDARD.toString();

    /** Patterns to choose from, the usual one first. */
    public static final List<String> OFFERED = List.of(
            USUAL,
            "{track:02} - {title}",
            "{track:02} - {performer} - {title}",
            "{performer} - {album} - {track:02} - {title}",
            "{catalogue}_{track:02}_{title}",
            "{isrc} {title}");

    private FileNaming() {}

    /** What a pattern can say, as it is written there. */
    public static List<String> fields() {
        return Arrays.stream(NameField.values()).map(NameField::inBraces).toList();
    }

    /**
     * What the first file of an album would be called, without its ending.
     *
     * @return empty for an album without tracks
     * @throws IllegalArgumentException if it is no pattern; the message says why
     */
    public static String example(Album album, String pattern) {
        NamePattern parsed = NamePattern.parse(pattern);
        return album.tracks().isEmpty()
                ? ""
                : new TrackNames(album, parsed).of(List.of(1)).getOrDefault(1, "");
    }
}
