package org.pregap.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pregap.intake.SheetColumns.Column;
import org.pregap.intake.field.AlbumField;
import org.pregap.intake.field.Cells;
import org.pregap.intake.field.FieldName;
import org.pregap.intake.field.Noted;
import org.pregap.intake.field.TrackEdit;
import org.pregap.intake.field.TrackField;
import org.pregap.intake.field.TrackFields;
import org.pregap.time.CdFrames;

/** Reads the rows of a sheet one after another; what is wrong is collected. */
final class SheetRows {
    private final SheetColumns columns;
    private final Cells cells;
    private final Function<String, Path> locate;
    private final Predicate<Path> exists;
    private final SheetErrors errors;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<CdFrames> firstPause = Optional.empty();
    private boolean hasTrack;

    /**
     * @param locate the absolute path of a file as named in a cell
     * @param exists says whether there is a file at an absolute path
     */
    SheetRows(
            SheetColumns columns,
            Cells cells,
            Function<String, Path> locate,
            Predicate<Path> exists,
            SheetErrors errors) {
        this.columns = columns;
        this.cells = cells;
        this.locate = locate;
        this.exists = exists;
        this.errors = errors;
    }

    boolean hasTrack() {
        return hasTrack;
    }

    Sheet sheet(String name) {
        return new Sheet(name, firstPause, rows, notes);
    }

    void add(SheetTable.Row row) {
        refuseStrayCells(row);
        Optional<Path> file = file(row);
        boolean hidden = hidden(row);
        List<Column> given = given(row);
        RowRules rules = hidden ? RowRules.HIDDEN : hasTrack ? RowRules.LATER : RowRules.FIRST;
        List<Sheet.Cell> read = new ArrayList<>();
        for (Column column : given) {
            Optional<String> objection = rules.objection(column, given);
            if (objection.isPresent()) {
                errors.inCell(row.number(), column.name().toString(), objection.get());
            } else {
                cell(row, column, rules).ifPresent(edit -> read.add(new Sheet.Cell(column.name(), edit)));
            }
        }
        hasTrack |= !hidden;
        file.ifPresent(path -> rows.add(new Sheet.Row(row.number(), path, hidden, read)));
    }

    private void refuseStrayCells(SheetTable.Row row) {
        for (int position = 0; position < row.cells().size(); position++) {
            int at = position;
            String text = Cells.trimmed(row.cells().get(position));
            boolean headed = columns.headed().contains(at);
            if (!text.isEmpty() && !headed) {
                errors.inCell(row.number(), SheetColumns.letters(at), "'" + text + "' stands below no heading");
            }
        }
    }

    private Optional<Path> file(SheetTable.Row row) {
        Optional<Column> column = columns.find(SheetColumns.FILE);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        String text = column.get().in(row);
        try {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("no file is named");
            }
            Path path = locate.apply(text);
            if (!exists.test(path)) {
                throw new IllegalArgumentException("there is no file " + path);
            }
            return Optional.of(path);
        } catch (IllegalArgumentException e) {
            errors.inCell(row.number(), SheetColumns.FILE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private boolean hidden(SheetTable.Row row) {
        String text =
                columns.find(SheetColumns.HIDDEN).map(column -> column.in(row)).orElse("");
        try {
            boolean hidden = !text.isEmpty() && cells.yes(text);
            if (hidden && hasTrack) {
                throw new IllegalArgumentException(
                        "hidden audio lies before track 1, so only the first rows can be hidden");
            }
            return hidden;
        } catch (IllegalArgumentException e) {
            errors.inCell(row.number(), SheetColumns.HIDDEN, String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** The fields that have a value in this row; {@code no} is none, where a column takes yes or no. */
    private List<Column> given(SheetTable.Row row) {
        return columns.fields().stream()
                .filter(column -> !column.in(row).isEmpty())
                .filter(column ->
                        !((column.is(TrackField.GAPLESS) || column.is(TrackField.ADAPT)) && isNo(column.in(row))))
                .toList();
    }

    private boolean isNo(String text) {
        try {
            return !cells.yes(text);
        } catch (IllegalArgumentException reportedWhenRead) {
            return false;
        }
    }

    private Optional<TrackEdit> cell(SheetTable.Row row, Column column, RowRules rules) {
        FieldName name = column.name();
        String place = SheetErrors.cell(row.number(), name.toString());
        try {
            if (rules == RowRules.FIRST && column.is(TrackField.PAUSE)) {
                firstPause = Optional.of(noted(place, AlbumField.firstPause(cells, column.in(row))));
                return Optional.empty();
            }
            return Optional.of(noted(place, TrackFields.read(name, cells, column.in(row))));
        } catch (IllegalArgumentException e) {
            errors.inCell(row.number(), name.toString(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private <T> T noted(String place, Noted<T> read) {
        notes.addAll(read.withNotes(note -> place + ": " + note).notes());
        return read.value();
    }
}
