package org.pregap.ui.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.match.MatchedLevel;

/**
 * What the panel shows.
 *
 * @param choices as they are
 * @param rows one for each track; before them one for the album, where it gets one gain
 * @param errors what is wrong, by the field where it is
 * @param status of the preview
 * @param headline what came of the last preview, or why it failed
 * @param remarks what else is to be known of it
 * @param running the preview under way
 */
record MatchState(
        MatchChoices choices,
        List<Row> rows,
        Map<Field, String> errors,
        Status status,
        String headline,
        List<String> remarks,
        Optional<RunningJob> running) {

    /** Where something can be wrong. */
    enum Field {
        GOAL,
        CEILING,
        TRACKS
    }

    /** How far the preview is. */
    enum Status {
        /** There is none. */
        NONE,
        /** It is being worked out. */
        RUNNING,
        /** It belongs to the album and the choices as they are, and can be applied. */
        CURRENT,
        /** It was applied, and the album is still as it made it. */
        APPLIED,
        /** The album or the choices changed since. */
        STALE,
        /** It failed, or what was promised cannot be. */
        FAILED
    }

    /**
     * A line of the table.
     *
     * @param number of the track; 0 for the album
     * @param matched whether it takes part
     * @param offset as it was typed
     * @param wrongOffset whether the offset is no gain
     * @param level what came of the last preview
     */
    record Row(
            int number,
            String title,
            boolean matched,
            String offset,
            boolean wrongOffset,
            Optional<MatchedLevel> level) {}

    MatchState {
        rows = List.copyOf(rows);
        errors = Map.copyOf(errors);
        remarks = List.copyOf(remarks);
    }

    boolean canApply() {
        return status == Status.CURRENT;
    }

    boolean canPreview() {
        return errors.isEmpty() && running.isEmpty() && !rows.isEmpty();
    }
}
