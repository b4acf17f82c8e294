package org.pregap.io;

import java.util.ArrayList;
import java.util.List;

/** What was meant beside what was read back, thing by thing: one sentence for each that differs. */
public final class Differences {
    private final String where;
    private final List<String> sentences = new ArrayList<>();

    /** @param where begins each sentence, such as {@code "the CUE sheet, "}; may be empty */
    public Differences(String where) {
        this.where = where;
    }

    /** @param what of both, as a noun */
    public void compare(String what, Object meant, Object found) {
        if (!meant.equals(found)) {
            sentences.add(where + what + ": meant '" + meant + "', read '" + found + "'");
        }
    }

    /** In the order of comparing; none if everything is as it was meant. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
