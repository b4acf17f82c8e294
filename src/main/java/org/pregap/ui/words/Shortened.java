package org.pregap.ui.words;

/** Names where there is no room for long ones: a title may have 500 characters, and some take two chars of Java each. */
public final class Shortened {
    private static final String ELLIPSIS = "\u2026";

    private Shortened() {}

    /** The whole text, or its beginning and an ellipsis: never more than so many characters, and none cut in half. */
    public static String to(int longest, String text) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + ELLIPSIS;
    }
}
