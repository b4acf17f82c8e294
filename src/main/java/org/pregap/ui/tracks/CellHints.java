package org.pregap.ui.tracks;

import org.pregap.ui.desk.Hints;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackRow;
import org.pregap.ui.words.Words;

/** Says in the info line what the mouse would do in a cell. */
final class CellHints {
    private final Hints hints;
    private final Words words = Words.of(CellHints.class);

    CellHints(Hints hints) {
        this.hints = hints;
    }

    void show(TrackRow row, TrackColumn column) {
        hints.show(words.get("hint." + key(row, column)));
    }

    void clear() {
        hints.show("");
    }

    private static String key(TrackRow row, TrackColumn column) {
        if (column == TrackColumn.PLAY) {
            return "play";
        }
        if (column == TrackColumn.TRANSITION) {
            return row.hasTransition() ? "transition" : "fixed";
        }
        if (column.kind() == TrackColumn.Kind.ROW) {
            return row.isHidden() ? "fixed" : "row";
        }
        if (!row.isEditable(column)) {
            return "fixed";
        }
        return switch (column.kind()) {
            case VALUE -> column == TrackColumn.PAUSE ? "pause" : "value";
            case TEXT -> "text";
            default -> "code";
        };
    }
}
