package org.pregap.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.intake.field.FieldHelp;
import org.pregap.intake.field.FieldName;
import org.pregap.intake.field.TrackEdit;
import org.pregap.time.CdFrames;

/**
 * What a sheet says of an album: its files in order, and what is decided of each.
 *
 * @param name of the sheet, for messages
 * @param firstPause where the first track's row names one
 * @param rows in playing order, hidden ones first
 * @param notes on what was rounded, with row and column
 */
public record Sheet(String name, Optional<CdFrames> firstPause, List<Row> rows, List<String> notes) {
    public Sheet {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * A row: a track, or hidden audio before track 1.
     *
     * @param number as a spreadsheet numbers it
     * @param file absolute
     * @param cells those that are not empty, in the order in which they are applied
     */
    public record Row(int number, Path file, boolean hidden, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell whose value has been read and waits for its track. */
    public record Cell(FieldName column, TrackEdit edit) {}

    /** The columns a sheet can have, with a line of help each; texts also with a language, {@code title[ja]}. */
    public static List<FieldHelp> columns() {
        return SheetColumns.help();
    }

    /** The sheet that says nothing but which files there are. */
    public static Sheet ofFiles(List<Path> files) {
        List<Row> rows = new ArrayList<>();
        for (Path file : files) {
            rows.add(new Row(rows.size() + 1, absolute(file), false, List.of()));
        }
        return new Sheet("files", Optional.empty(), rows, List.of());
    }

    /** Whether nothing is said here but which files there are, so that their order may be a mistake. */
    boolean isOfFiles() {
        return rows.stream().allMatch(row -> row.cells().isEmpty());
    }

    static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Whether any row has a value in this column. */
    boolean hasValues(String column) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.column().base().equals(column));
    }
}
