package org.pregap.intake;

import org.pregap.intake.field.Cells;

/** As much of a text from a file as fits into a message of one line. */
final class Excerpt {
    private static final int LONGEST_CHARACTERS = 300;

    private Excerpt() {}

    static String of(String text) {
        int end = text.length() <= LONGEST_CHARACTERS
                ? text.length()
                : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_CHARACTERS));
        return Cells.oneLine(text.substring(0, end)) + (end < text.length() ? " ..." : "");
    }
}
