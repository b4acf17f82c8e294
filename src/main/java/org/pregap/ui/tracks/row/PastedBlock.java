package org.pregap.ui.tracks.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.workspace.edit.cell.PastedCells;
import org.pregap.workspace.edit.cell.TrackCell;

/**
 * What of a block of cells is pasted. Of several columns those that follow from the others are passed over, so that whole
 * rows, as they were copied here, can be pasted again. A column alone is always meant.
 *
 * @param text the block without what is passed over
 * @param cells what its columns are; empty for one that cannot be typed
 * @param passedOver the columns that are left out
 */
public record PastedBlock(String text, List<Optional<TrackCell>> cells, List<TrackColumn> passedOver) {
    public PastedBlock {
        cells = List.copyOf(cells);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * @param text as it comes from the clipboard
     * @param columns from the one on which it is pasted to the last one
     */
    public static PastedBlock of(String text, List<TrackColumn> columns) {
        List<List<String>> block = PastedCells.read(text);
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        if (width < 2) {
            return new PastedBlock(text, cells(columns), List.of());
        }
        List<TrackColumn> derived =
                columns.stream().limit(width).filter(TrackColumn::isDerived).toList();
        List<TrackColumn> kept =
                columns.stream().filter(column -> !derived.contains(column)).toList();
        List<List<String>> left =
                block.stream().map(row -> without(row, columns, derived)).toList();
        return new PastedBlock(CellBlock.ofCells(left), cells(kept), derived);
    }

    private static List<String> without(List<String> row, List<TrackColumn> columns, List<TrackColumn> derived) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (i >= columns.size() || !derived.contains(columns.get(i))) {
                left.add(row.get(i));
            }
        }
        return left;
    }

    private static List<Optional<TrackCell>> cells(List<TrackColumn> columns) {
        return columns.stream().map(TrackColumn::cell).toList();
    }
}
