package org.pregap.ui.findings;

import java.util.List;
import org.pregap.check.Finding;

/** Shows findings. */
interface FindingsView {
    /** A line of the list. */
    sealed interface Line {
        /** The text of the line. */
        String text();

        /** Begins a group: the album, or a track. */
        record Heading(String text) implements Line {}

        /**
         * A finding.
         *
         * @param text what was found
         * @param place where, such as {@code 12:04:33}; empty where it lies nowhere on the disc
         */
        record Item(Finding finding, String text, String place) implements Line {}
    }

    /**
     * @param summary how many there are of each kind
     * @param lines headings, each followed by its findings
     */
    void show(String summary, List<Line> lines);
}
