package org.pregap.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What CD-Text says of the disc beside the texts of album and tracks, and the characters it is written in.
 *
 * @param discId identifies the disc; where it is not there the catalogue number stands for it, an empty one keeps both out
 * @param genre of the disc
 * @param closedInformation text that players do not show; may be empty
 * @param characters in which a language is written; where a language is not named, what fits it is taken
 */
public record DiscText(
        Optional<String> discId,
        Optional<Genre> genre,
        String closedInformation,
        Map<Language, Characters> characters) {
    public static final DiscText NONE = new DiscText(Optional.empty(), Optional.empty(), "", Map.of());

    /** A character set of CD-Text, of which each language has one. */
    public enum Characters {
        ISO_8859_1("iso-8859-1", "ISO 8859-1"),
        ASCII("ascii", "ASCII"),
        /** Two bytes a character. */
        MS_JIS("ms-jis", "MS-JIS");

        private final String id;
        private final String label;

        Characters(String id, String label) {
            this.id = id;
            this.label = label;
        }

        /** The name in album files and on the command line. */
        public String id() {
            return id;
        }

        /** The name in sentences. */
        public String label() {
            return label;
        }

        /** @throws IllegalArgumentException if there is none of this name; the message says which there are */
        public static Characters parse(String id) {
            return Arrays.stream(values())
                    .filter(set -> set.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + id + "' is no character set of CD-Text; there are iso-8859-1, ascii and ms-jis"));
        }
    }

    public DiscText {
        var ordered = new EnumMap<Language, Characters>(Language.class);
        ordered.putAll(characters);
        characters = Collections.unmodifiableMap(ordered);
    }

    public DiscText withDiscId(Optional<String> newDiscId) {
        return new DiscText(newDiscId, genre, closedInformation, characters);
    }

    public DiscText withGenre(Optional<Genre> newGenre) {
        return new DiscText(discId, newGenre, closedInformation, characters);
    }

    public DiscText withClosedInformation(String newText) {
        return new DiscText(discId, genre, newText, characters);
    }

    public DiscText withCharacters(Map<Language, Characters> newCharacters) {
        return new DiscText(discId, genre, closedInformation, newCharacters);
    }

    /** Whether it says anything that would be no CD-Text otherwise; a character set alone says nothing. */
    public boolean saysSomething() {
        return discId.filter(id -> !id.isEmpty()).isPresent() || genre.isPresent() || !closedInformation.isEmpty();
    }
}
