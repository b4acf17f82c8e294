package org.pregap.ui.tracks.row;

import java.util.List;
import java.util.stream.Collectors;

/** Cells as text for a spreadsheet: a line for each row, tabs between the columns. */
public final class CellBlock {
    private CellBlock() {}

    public static String of(List<TrackRow> rows, List<TrackColumn> columns) {
        return ofCells(rows.stream()
                .map(row -> columns.stream().map(row::text).toList())
                .toList());
    }

    static String ofCells(List<List<String>> cells) {
        return cells.stream()
                .map(row -> row.stream().map(CellBlock::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Spreadsheets take a cell that begins with a quotation mark for a quoted one. */
    private static String quoted(String text) {
        boolean needed = text.startsWith("\"") || text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0;
        return needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
