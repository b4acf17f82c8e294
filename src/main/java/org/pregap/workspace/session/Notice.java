package org.pregap.workspace.session;

import java.util.List;

/**
 * Something the window has to say.
 *
 * @param kind how it is shown
 * @param text one sentence, without a full stop
 * @param details more of it, a line each; most often none
 */
public record Notice(Kind kind, String text, List<String> details) {
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
        details = List.copyOf(details);
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
