package org.pregap.ui.history;

import java.util.List;

/** Shows the steps. */
interface HistoryView {
    /** Where a step lies in time. */
    enum Time {
        /** It led to the present album. */
        DONE,
        /** It made the album that is shown. */
        PRESENT,
        /** It was taken back and can be brought back. */
        UNDONE
    }

    /** @param name of the edit, for people */
    record Step(String name, Time time) {}

    /** @param steps the oldest first */
    void show(List<Step> steps);
}
