package org.pregap.ui.tracks.row;

import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.time.CdFrames;
import org.pregap.time.TimeSpan;
import org.pregap.workspace.edit.TrackEnds;
import org.pregap.workspace.edit.TrimEdits;
import org.pregap.workspace.edit.cell.CellEdits;
import org.pregap.workspace.edit.cell.TypedEdit;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Ripple;

/** What typing into a column means. */
public final class Typing {
    private Typing() {}

    /**
     * @param numbers of the tracks, 1 and up; at least one
     * @throws IllegalArgumentException if the text does not fit; the message says what is accepted
     */
    public static TypedEdit edit(Album album, List<Integer> numbers, TrackColumn column, String text) {
        if (column == TrackColumn.LENGTH) {
            return lengths(album, numbers, text);
        }
        return column.cell()
                .map(cell -> CellEdits.set(album, cell, numbers, text))
                .orElseThrow(() -> new IllegalArgumentException("this column cannot be typed"));
    }

    private static TypedEdit lengths(Album album, List<Integer> numbers, String text) {
        TypedEdit first = length(album, numbers.get(0), text);
        return new TypedEdit(
                Edit.of(first.edit().name(), before -> {
                    Album changed = before;
                    for (int number : numbers) {
                        changed = length(changed, number, text).edit().change().apply(changed);
                    }
                    return changed;
                }),
                first.notes());
    }

    /** The end of the track's last clip is cut, or let out again as far as its file goes. */
    private static TypedEdit length(Album album, int number, String text) {
        CdFrames wanted = TimeSpan.parse(text).toNearestCdFrames();
        CdFrames change = wanted.minus(lengthOf(album, number));
        Edit edit = TrimEdits.dragEnd(
                album, TrackEnds.lastPlace(album, number), change.toSamples(album.rate()), Ripple.ALL_AFTER);
        CdFrames possible = lengthOf(edit.change().apply(album), number);
        if (!possible.equals(wanted)) {
            throw new IllegalArgumentException(
                    "track " + number + " cannot last " + wanted + "; its file goes as far as " + possible);
        }
        return new TypedEdit(edit, List.of());
    }

    private static CdFrames lengthOf(Album album, int number) {
        return new CellTexts(album, DiscLayout.of(album)).length(number);
    }
}
