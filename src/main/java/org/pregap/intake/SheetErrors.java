package org.pregap.intake;

import java.util.ArrayList;
import java.util.List;
import org.pregap.io.FormatException;

/** The mistakes found in a sheet so far. They are reported together, so that one round of corrections is enough. */
final class SheetErrors {
    static final int MOST_REPORTED = 50;

    private final String sheet;
    private final List<Mistake> mistakes = new ArrayList<>();
    private int found;

    SheetErrors(String sheet) {
        this.sheet = sheet;
    }

    private record Mistake(String place, String reason) {
        String line() {
            return place.isEmpty() ? reason : place + ": " + reason;
        }
    }

    /** A mistake in one cell; the row counts as a spreadsheet counts, the header row included. */
    void inCell(int row, String column, String reason) {
        add(cell(row, column), reason);
    }

    void inRow(int row, String reason) {
        add("row " + row, reason);
    }

    /** A mistake of the sheet as a whole. */
    void inSheet(String reason) {
        add("", reason);
    }

    static String cell(int row, String column) {
        return "row " + row + ", column " + column;
    }

    private void add(String place, String reason) {
        found++;
        if (mistakes.size() < MOST_REPORTED) {
            mistakes.add(new Mistake(Excerpt.of(place), Excerpt.of(reason)));
        }
    }

    /** @throws FormatException with one line for each mistake, if there was any */
    void throwIfAny() throws FormatException {
        if (found == 1) {
            throw new FormatException(
                    sheet, mistakes.get(0).place(), mistakes.get(0).reason());
        }
        if (found > 1) {
            StringBuilder lines = new StringBuilder().append(found).append(" mistakes");
            mistakes.forEach(mistake -> lines.append('\n').append(mistake.line()));
            if (found > mistakes.size()) {
                lines.append("\nand ").append(found - mistakes.size()).append(" more");
            }
            throw new FormatException(sheet, "", lines.toString());
        }
    }
}
