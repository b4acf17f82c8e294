package org.pregap.workspace.edit.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, where it is repeated: in the name of a step and in a refusal. It may be of any length. */
final class TypedText {
    private static final int LONGEST = 40;
    private static final Pattern LONG_QUOTE = Pattern.compile("'([^']{" + (LONGEST + 1) + ",})'");
    private static final String ELLIPSIS = "\u2026";

    private TypedText() {}

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + ELLIPSIS;
    }

    /** The same refusal, in which what was typed, or a part of it, is no longer than can be read at a glance. */
    static IllegalArgumentException refusal(IllegalArgumentException refused, String typed) {
        String message = String.valueOf(refused.getMessage());
        String whole = typed.isBlank() ? message : message.replace(typed.strip(), shortened(typed.strip()));
        String brief = LONG_QUOTE
                .matcher(whole)
                .replaceAll(quote -> Matcher.quoteReplacement("'" + shortened(quote.group(1)) + "'"));
        return brief.equals(message) ? refused : new IllegalArgumentException(brief, refused);
    }
}
