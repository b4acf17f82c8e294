package org.pregap.ui.tracks.row;

import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;

/** What stands in the cells of an album's tracks, in the form in which it can be typed again. */
final class CellTexts {
    private final Album album;
    private final DiscLayout layout;

    CellTexts(Album album, DiscLayout layout) {
        this.album = album;
        this.layout = layout;
    }

    /** @param number the track's number, 1 and up */
    String of(int number, TrackColumn column) {
        return switch (column) {
            case NUMBER -> Integer.toString(number);
            case START -> layout.track(number).mark().toString();
            case LENGTH -> length(number).toString();
            default -> column.cell().map(cell -> cell.of(album, number)).orElse("");
        };
    }

    /** From INDEX 01 to the next INDEX 01 or the lead-out, as a player counts it. */
    CdFrames length(int number) {
        PlacedTrack placed = layout.track(number);
        DiscAddress end = number == layout.tracks().size()
                ? layout.leadOut()
                : layout.track(number + 1).mark();
        return end.since(placed.mark());
    }

    /** Of the hidden audio: from 00:02:00 to its end. */
    CdFrames hiddenLength() {
        return album.opening().hiddenLength(album.rate()).roundedUpToCdFrames(album.rate());
    }
}
