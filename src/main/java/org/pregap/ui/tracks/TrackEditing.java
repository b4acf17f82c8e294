package org.pregap.ui.tracks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pregap.model.Album;
import org.pregap.ui.tracks.row.PastedBlock;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackRow;
import org.pregap.ui.tracks.row.Typing;
import org.pregap.ui.words.Words;
import org.pregap.workspace.edit.TrackEdits;
import org.pregap.workspace.edit.cell.CellEdits;
import org.pregap.workspace.edit.cell.PastedCells;
import org.pregap.workspace.edit.cell.TrackCell;
import org.pregap.workspace.edit.cell.TypedEdit;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/**
 * What typing, pasting, filling, moving and dragging in the table mean, each one step. What cannot be is answered with a
 * sentence, and nothing is changed then; how a value was rounded is a notice.
 */
final class TrackEditing {
    private final Session session;
    private final TracksPresenter presenter;
    private final Words words = Words.of(TrackEditing.class);

    TrackEditing(Session session, TracksPresenter presenter) {
        this.session = session;
        this.presenter = presenter;
    }

    /**
     * One cell. A cell left as it was is no step.
     *
     * @return why it cannot be; empty where it was done
     */
    Optional<String> type(int row, TrackColumn column, String typed) {
        TrackRow shown = presenter.row(row);
        if (typed.equals(shown.text(column))) {
            return Optional.empty();
        }
        if (!shown.isEditable(column)) {
            return Optional.of(words.get("fixed", heading(column)));
        }
        return attempt(() -> Typing.edit(album(), List.of(shown.number()), column, typed));
    }

    /** Takes the texts and codes out of some cells and puts numbers back to 0; places and lengths stay. */
    Optional<String> clear(Collection<Integer> rows, List<TrackColumn> columns) {
        List<TrackCell> cells = columns.stream()
                .filter(column -> column != TrackColumn.PAUSE && column != TrackColumn.START)
                .flatMap(column -> column.cell().stream())
                .toList();
        List<Integer> tracks = presenter.tracks(rows);
        return cells.isEmpty() || tracks.isEmpty()
                ? Optional.of(words.get("clear.nothing"))
                : attempt(() -> inTurn(
                        words.get("clear", names(cells)),
                        cells,
                        (album, cell) -> CellEdits.set(album, cell, tracks, "")));
    }

    /** Copies the topmost of some rows into those below it; ISRCs count up. */
    Optional<String> fillDown(Collection<Integer> rows, List<TrackColumn> columns) {
        List<TrackCell> cells =
                columns.stream().flatMap(column -> column.cell().stream()).toList();
        List<Integer> tracks = presenter.tracks(rows);
        return cells.isEmpty() || tracks.size() < 2
                ? Optional.of(words.get("fill.what"))
                : attempt(() -> inTurn(
                        words.get("fill", names(cells)),
                        cells,
                        (album, cell) -> CellEdits.fillDown(album, cell, tracks)));
    }

    /**
     * Cells from a spreadsheet.
     *
     * @param rows those that are selected; the block begins at the first
     * @param columns those that are shown, from the one on which the block begins
     */
    Optional<String> paste(Collection<Integer> rows, List<TrackColumn> columns, String text) {
        List<Integer> tracks = presenter.tracks(rows);
        if (tracks.isEmpty() || columns.isEmpty()) {
            return Optional.of(words.get("paste.where"));
        }
        PastedBlock block = PastedBlock.of(text, columns);
        return attempt(() -> {
            TypedEdit pasted = PastedCells.paste(album(), block.text(), tracks, block.cells());
            return new TypedEdit(pasted.edit(), withPassedOver(pasted.notes(), block.passedOver()));
        });
    }

    private List<String> withPassedOver(List<String> notes, List<TrackColumn> passedOver) {
        if (passedOver.isEmpty()) {
            return notes;
        }
        List<String> all = new ArrayList<>(notes);
        all.add(words.get("paste.passed", passedOver.stream().map(this::heading).collect(Collectors.joining(", "))));
        return all;
    }

    /** @param before the row before which they go; one more than the last for the end */
    void move(Collection<Integer> rows, int before) {
        List<Integer> tracks = presenter.tracks(rows);
        if (!tracks.isEmpty()) {
            session.store().apply(TrackEdits.move(album(), tracks, presenter.trackAtGap(before)));
        }
    }

    /**
     * Takes hold of a number. Where its row is one of several that are selected, all of them follow.
     *
     * @return empty where there is no number to drag
     */
    Optional<NumberDrag> drag(int row, TrackColumn column) {
        TrackRow shown = presenter.row(row);
        if (column.kind() != TrackColumn.Kind.VALUE || !shown.isEditable(column)) {
            return Optional.empty();
        }
        var rows = new TreeSet<>(presenter.selectedRows());
        List<Integer> tracks = rows.contains(row) ? presenter.tracks(rows) : List.of(shown.number());
        String what = tracks.size() > 1
                ? words.get("drag.many", heading(column), Integer.toString(tracks.size()))
                : words.get("drag", heading(column), "\"" + shown.displayTitle() + "\"");
        var named = new NumberDrag.Named(
                session.store().begin(what),
                value -> tracks.size() > 1
                        ? words.get("drag.many.to", what, shown.displayTitle(), value)
                        : words.get("drag.to", what, value));
        return Optional.of(new NumberDrag(named, column, shown.number(), tracks));
    }

    /** One edit after the other, as one step. */
    private TypedEdit inTurn(String name, List<TrackCell> cells, CellChange change) {
        Album next = album();
        List<String> notes = new ArrayList<>();
        for (TrackCell cell : cells) {
            TypedEdit edit = change.of(next, cell);
            next = edit.edit().change().apply(next);
            notes.addAll(edit.notes());
        }
        return new TypedEdit(
                Edit.of(name, album -> {
                    Album changed = album;
                    for (TrackCell cell : cells) {
                        changed = change.of(changed, cell).edit().change().apply(changed);
                    }
                    return changed;
                }),
                notes);
    }

    /** What is done to one column. */
    private interface CellChange {
        TypedEdit of(Album album, TrackCell cell);
    }

    private Optional<String> attempt(Supplier<TypedEdit> wanted) {
        try {
            TypedEdit edit = presenter.language().back(wanted.get());
            session.store().apply(edit.edit());
            if (!edit.notes().isEmpty()) {
                session.notices()
                        .tell(new Notice(Notice.Kind.REMARK, edit.notes().get(0), edit.notes()));
            }
            return Optional.empty();
        } catch (IllegalArgumentException unfit) {
            return Optional.of(String.valueOf(unfit.getMessage()));
        }
    }

    private Album album() {
        return presenter.language().front(session.store().album());
    }

    private static String names(List<TrackCell> cells) {
        return cells.stream().map(TrackCell::words).collect(Collectors.joining(", "));
    }

    private String heading(TrackColumn column) {
        String full = "name." + column.name();
        return words.get(words.has(full) ? full : column.name());
    }
}
