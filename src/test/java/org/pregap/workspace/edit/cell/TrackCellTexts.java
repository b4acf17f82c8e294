package org.pregap.workspace.edit.cell;

import java.util.List;
import java.util.Map;
import org.pregap.model.Album;

/** An album whose second track has something in many of its cells. */
final class TrackCellTexts {
    private TrackCellTexts() {}

    static Album filled(Album album) {
        Map<TrackCell, String> texts = Map.of(
                TrackCell.TITLE, "Tide",
                TrackCell.ISRC, "AA6Q72600001",
                TrackCell.FLAGS, "DCP",
                TrackCell.GAIN, "-1",
                TrackCell.FADE_IN, "1");
        Album next = album;
        for (Map.Entry<TrackCell, String> entry : texts.entrySet()) {
            next = CellEdits.set(next, entry.getKey(), List.of(2), entry.getValue())
                    .edit()
                    .change()
                    .apply(next);
        }
        return next;
    }
}
