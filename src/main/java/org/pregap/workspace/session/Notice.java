package org.pregap.workspace.session;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something the window has to say.
 *
 * @param kind how it is shown
 * @param text one sentence, without a full stop; it begins with a capital letter, but for a file's name or path
 * @param details more of it, a line each; most often none
 */
public record Notice(Kind kind, String text, List<String> details) {
    /** A word, and up to a colon or to the end nothing that a file's name or path would have. */
    private static final Pattern LOWER_CASE_WORD =
            Pattern.compile("\\p{Ll}[\\p{L}']*(?:[ ,;](?:[^:./\\\\]|\\.(?!\\p{L}))*(?::.*)?)?$", Pattern.DOTALL);

    /** How it is shown. */
    public enum Kind {
        /** What was done. */
        DONE,
        /** What somebody should know. */
        REMARK,
        /** What failed, and what to do. */
        FAILURE
    }

    public Notice {
        text = LOWER_CASE_WORD.matcher(text).lookingAt() ? capitalised(text) : text;
        details = List.copyOf(details);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static Notice done(String text) {
        return new Notice(Kind.DONE, text, List.of());
    }

    public static Notice remark(String text) {
        return new Notice(Kind.REMARK, text, List.of());
    }

    public static Notice failure(String text) {
        return new Notice(Kind.FAILURE, text, List.of());
    }
}
