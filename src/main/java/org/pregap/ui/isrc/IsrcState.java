package org.pregap.ui.isrc;

import java.util.List;

/**
 * What the panel shows.
 *
 * @param first the first code, as it was typed
 * @param onlySelected whether only selected tracks get one
 * @param canSelect whether any track is selected
 * @param rows every track
 * @param error what is wrong with the code; empty where nothing is
 * @param remark what somebody should know; most often empty
 * @param canApply whether codes would change
 */
record IsrcState(
        String first,
        boolean onlySelected,
        boolean canSelect,
        List<Row> rows,
        String error,
        String remark,
        boolean canApply) {
    /**
     * A track.
     *
     * @param before the code it has; may be empty
     * @param after the code it will have
     */
    record Row(int number, String title, String before, String after) {
        boolean isChanged() {
            return !before.equals(after);
        }
    }

    IsrcState {
        rows = List.copyOf(rows);
    }
}
