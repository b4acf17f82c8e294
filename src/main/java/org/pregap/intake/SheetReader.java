package org.pregap.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.pregap.intake.field.Cells;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * Reads a sheet: CSV as a spreadsheet writes it, one row per track below a header row. The format is described in
 * {@code docs/formats/sheet.md}.
 */
public final class SheetReader {
    private SheetReader() {}

    /**
     * Reads a sheet and looks whether its files are there.
     *
     * @throws FormatException if anything in it is wrong. It names every mistake: a single one with row and column as
     *     its place; of several the reason has one line each, after a line that counts them
     */
    public static Sheet read(Path file) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            if (bytes.length() > SheetLimits.MOST_BYTES) {
                throw new FormatException(
                        bytes.name(),
                        "",
                        bytes.length() + " bytes are no sheet; at most " + SheetLimits.MOST_BYTES + " are read");
            }
            Path folder = Sheet.absolute(file).getParent();
            return read(
                    bytes.name(),
                    bytes.upTo(0, SheetLimits.MOST_BYTES),
                    folder == null ? Sheet.absolute(file) : folder,
                    Files::isRegularFile);
        }
    }

    /** @param exists says whether there is a file at an absolute path */
    static Sheet read(String name, byte[] bytes, Path folder, Predicate<Path> exists) throws FormatException {
        SheetTable table = SheetTable.read(name, SheetText.decode(name, bytes));
        var errors = new SheetErrors(name);
        if (table.rows().isEmpty()) {
            throw new FormatException(name, "", "the sheet is empty");
        }
        SheetColumns columns = SheetColumns.read(table.rows().get(0), errors);
        Cells cells = table.separator() == ';' ? Cells.POINT_OR_COMMA : Cells.POINT;
        var rows = new SheetRows(columns, cells, file -> folder.resolve(file).normalize(), exists, errors);
        List<SheetTable.Row> body = table.rows().subList(1, table.rows().size());
        body.forEach(rows::add);
        if (body.isEmpty()) {
            errors.inSheet("there is no row below the header row");
        } else if (!rows.hasTrack()) {
            errors.inSheet("every row is hidden; there is no track");
        }
        errors.throwIfAny();
        return rows.sheet(name);
    }
}
