package org.pregap.workspace.edit.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pregap.model.Album;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;

/** Cells copied from a spreadsheet: rows are lines, columns are separated by tabs, quoted where they hold either. */
public final class PastedCells {
    private static final int MOST_CELLS = 10_000;

    private PastedCells() {}

    /**
     * Puts a block of cells onto the table, its first cell onto the first row and column. One value alone goes to all of the
     * rows that are selected.
     *
     * @param text as it comes from the clipboard
     * @param rows the numbers of the selected tracks, ascending; the block begins at the first
     * @param columns from the one that is pasted onto to the last one shown, in their order; empty for one that cannot be typed
     * @throws IllegalArgumentException if the block is larger than the table or a value does not fit; the message names row
     *     and column, counted in the block, and nothing is changed
     */
    public static TypedEdit paste(Album album, String text, List<Integer> rows, List<Optional<TrackCell>> columns) {
        List<List<String>> block = read(text);
        if (block.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to paste: the clipboard holds no text");
        }
        boolean single = block.size() == 1 && block.get(0).size() == 1 && rows.size() > 1;
        requireRoom(album, block, rows.get(0), columns.size());
        List<String> notes = new ArrayList<>();
        Album changed = album;
        for (int row = 0; row < block.size(); row++) {
            List<Integer> numbers = single ? rows : List.of(rows.get(0) + row);
            for (int column = 0; column < block.get(row).size(); column++) {
                TypedEdit edit = cell(
                        changed, columns.get(column), numbers, block.get(row).get(column), row, column);
                changed = edit.edit().change().apply(changed);
                notes.addAll(edit.notes());
            }
        }
        return new TypedEdit(edit(block, rows, columns, single).knowing(album, changed), notes);
    }

    /** The cells of a block, line by line; no lines where the text is empty. */
    public static List<List<String>> read(String text) {
        return new TabbedText(text).rows();
    }

    private static Edit edit(
            List<List<String>> block, List<Integer> rows, List<Optional<TrackCell>> columns, boolean single) {
        int count = single ? rows.size() : block.stream().mapToInt(List::size).sum();
        String name = "Paste " + (count == 1 ? "a cell" : count + " cells");
        int first = rows.get(0);
        return Edit.of(name, album -> {
                    Album next = album;
                    for (int row = 0; row < block.size(); row++) {
                        List<Integer> numbers = single ? rows : List.of(first + row);
                        for (int column = 0; column < block.get(row).size(); column++) {
                            String value = block.get(row).get(column);
                            next = cell(next, columns.get(column), numbers, value, row, column)
                                    .edit()
                                    .change()
                                    .apply(next);
                        }
                    }
                    return next;
                })
                .selecting(album -> Selection.ofTracks(
                        album,
                        single
                                ? rows
                                : IntStream.range(first, first + block.size())
                                        .boxed()
                                        .toList()));
    }

    private static TypedEdit cell(
            Album album, Optional<TrackCell> cell, List<Integer> numbers, String value, int row, int column) {
        String where = "row " + (row + 1) + ", column " + (column + 1);
        TrackCell known = cell.orElseThrow(() ->
                new IllegalArgumentException(where + ": this column cannot be typed, so nothing can be pasted there"));
        try {
            return CellEdits.set(album, known, numbers, value);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException(where + " (" + known.words() + "): " + unfit.getMessage(), unfit);
        }
    }

    private static void requireRoom(Album album, List<List<String>> block, int first, int columns) {
        int left = album.tracks().size() - first + 1;
        if (block.size() > left) {
            throw new IllegalArgumentException("the clipboard holds " + block.size() + " rows, but from track " + first
                    + " on there are only " + left + "; add tracks first, or copy fewer rows");
        }
        int widest = block.stream().mapToInt(List::size).max().orElse(0);
        if (widest > columns) {
            throw new IllegalArgumentException("the clipboard holds " + widest
                    + " columns, but from this one on there are only " + columns + " shown; show more, or copy fewer");
        }
        if ((long) widest * block.size() > MOST_CELLS) {
            throw new IllegalArgumentException("the clipboard holds more than " + MOST_CELLS + " cells; copy fewer");
        }
    }
}
