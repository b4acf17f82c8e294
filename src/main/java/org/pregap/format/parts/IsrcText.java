package org.pregap.format.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds ISRCs in texts that were made for something else.
 *
 * <p>Source of their form: ISO 3901; of the prefix {@code ISRC:} before them, EBU Tech 3352.
 */
public final class IsrcText {
    private static final String CODE = "[A-Za-z]{2}-?[A-Za-z0-9]{3}-?[0-9]{2}-?[0-9]{5}";
    private static final Pattern WHOLE =
            Pattern.compile("\\s*(?:ISRC[\\s:=]*)?(" + CODE + ")\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("ISRC[\\s:=]{0,8}(" + CODE + ")(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);

    private IsrcText() {}

    /** The code, if the text is one and nothing else. */
    static Optional<String> whole(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Every code in the text that has the word ISRC before it. */
    public static List<String> named(String text) {
        return NAMED.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
