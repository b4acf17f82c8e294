package org.pregap.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pregap.intake.field.Cells;
import org.pregap.io.FormatException;

/**
 * A sheet as rows of cells. Blank rows are left out, but counted.
 *
 * @param separator comma, semicolon or tab
 * @param rows the header row first; empty if the sheet is
 */
record SheetTable(char separator, List<Row> rows) {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /**
     * A row that is not blank.
     *
     * @param number as a spreadsheet numbers it, from 1
     * @param cells as found, without trailing empty ones
     */
    record Row(int number, List<String> cells) {}

    /**
     * Cuts a text into cells. The separator is the one that makes the most known column names of the header row.
     *
     * @throws FormatException if quotes do not match or there is too much of something
     */
    static SheetTable read(String sheet, String text) throws FormatException {
        char best = SEPARATORS[0];
        int mostKnown = -1;
        for (char separator : SEPARATORS) {
            int known = knownColumns(sheet, text, separator);
            if (known > mostKnown) {
                best = separator;
                mostKnown = known;
            }
        }
        return new SheetTable(best, rows(sheet, text, best, false));
    }

    private static int knownColumns(String sheet, String text, char separator) {
        try {
            Optional<Row> header = rows(sheet, text, separator, true).stream().findFirst();
            List<String> names = header.map(Row::cells).orElse(List.of());
            return Math.toIntExact(names.stream().filter(SheetColumns::isKnown).count());
        } catch (FormatException notCutLikeThis) {
            return -1;
        }
    }

    private static List<Row> rows(String sheet, String text, char separator, boolean onlyHeader)
            throws FormatException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                number++;
                List<String> cells = cells(sheet, number, records.next());
                if (cells.isEmpty()) {
                    continue;
                }
                if (rows.size() == SheetLimits.MOST_ROWS) {
                    throw new FormatException(sheet, "row " + number, "more than " + SheetLimits.MOST_ROWS + " rows");
                }
                rows.add(new Row(number, cells));
                if (onlyHeader) {
                    break;
                }
            }
        } catch (FormatException e) {
            throw e;
        } catch (IOException | UncheckedIOException badQuotes) {
            throw new FormatException(
                    sheet,
                    "row " + (number + 1),
                    "quotes do not match: a quoted cell is not closed, or something follows its closing quote");
        }
        return rows;
    }

    private static List<String> cells(String sheet, int row, CSVRecord cells) throws FormatException {
        int count = cells.size();
        while (count > 0 && Cells.trimmed(cells.get(count - 1)).isEmpty()) {
            count--;
        }
        if (count > SheetLimits.MOST_COLUMNS) {
            throw new FormatException(sheet, "row " + row, "more than " + SheetLimits.MOST_COLUMNS + " columns");
        }
        List<String> kept = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (cells.get(i).length() > SheetLimits.MOST_CELL_CHARACTERS) {
                throw new FormatException(
                        sheet,
                        "row " + row,
                        "a cell of more than " + SheetLimits.MOST_CELL_CHARACTERS
                                + " characters; perhaps a quote was never closed");
            }
            kept.add(cells.get(i));
        }
        return kept;
    }
}
