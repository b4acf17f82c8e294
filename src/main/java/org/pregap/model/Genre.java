package org.pregap.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The genre of a disc in CD-Text.
 *
 * <p>Source of the codes: the list that Sony's CD-Text tools share, as Apple's disc recording headers and cdrdao give it.
 * Readers disagree from 26 on, so a text beside the code is worth having there.
 *
 * @param code 0 to 65535; 0 to 28 have names, 0 means that none applies
 * @param text says it more closely; may be empty
 */
public record Genre(int code, String text) {
    /** No code; a text may say all the same what it is. */
    public static final int NONE = 0;

    private static final List<String> NAMES = List.of(
            "Not Used",
            "Not Defined",
            "Adult Contemporary",
            "Alternative Rock",
            "Children's",
            "Classical",
            "Contemporary Christian",
            "Country",
            "Dance",
            "Easy Listening",
            "Erotic",
            "Folk",
            "Gospel",
            "Hip Hop",
            "Jazz",
            "Latin",
            "Musical",
            "New Age",
            "Opera",
            "Operetta",
            "Pop",
            "Rap",
            "Reggae",
            "Rock",
            "Rhythm & Blues",
            "Sound Effects",
            "Soundtrack",
            "Spoken Word",
            "World Music");

    public Genre {
        if (code < 0 || code > 0xFFFF) {
            throw new IllegalArgumentException("a genre has a code from 0 to 65535, not " + code);
        }
    }

    /** The names of the codes 0, 1, 2 and so on. */
    public static List<String> names() {
        return NAMES;
    }

    /** The name of the code; its number where it has none. */
    public String name() {
        return code < NAMES.size() ? NAMES.get(code) : Integer.toString(code);
    }

    /**
     * Reads {@code Jazz}, {@code 14} or {@code Jazz: Cool Jazz}; a name in upper or lower case.
     *
     * @throws IllegalArgumentException if it begins with no name and no number of a genre
     */
    public static Genre parse(String text) {
        int colon = text.indexOf(':');
        String first = (colon < 0 ? text : text.substring(0, colon)).strip();
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        int code = code(first)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + first + "' is no genre of CD-Text; write a name such as "
                                + "Jazz, a number from 0 to 65535, and if wanted a text: Jazz: Cool Jazz. Names are "
                                + String.join(", ", NAMES)));
        return new Genre(code, rest);
    }

    private static Optional<Integer> code(String text) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 0xFFFF
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return text.isEmpty() ? name() : name() + ": " + text;
    }
}
