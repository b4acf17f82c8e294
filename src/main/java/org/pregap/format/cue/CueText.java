package org.pregap.format.cue;

import java.util.regex.Pattern;

/**
 * Texts as a sheet can hold them. It has no sign for a quotation mark inside quotation marks, and a line ends where its text
 * ends.
 */
public final class CueText {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

    private CueText() {}

    /** With apostrophes for quotation marks and blanks for line breaks and other control characters. */
    public static String plain(String text) {
        return BREAKS.matcher(text).replaceAll(" ").replace('"', '\'').strip();
    }
}
