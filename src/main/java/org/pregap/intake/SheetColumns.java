package org.pregap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregap.intake.field.Cells;
import org.pregap.intake.field.FieldHelp;
import org.pregap.intake.field.FieldName;
import org.pregap.intake.field.TrackField;
import org.pregap.intake.field.TrackFields;

/**
 * What the header row of a sheet says.
 *
 * @param columns those that are known, in the order in which their cells are applied
 * @param headed the positions of everything that has a heading, known or not
 */
record SheetColumns(List<Column> columns, Set<Integer> headed) {
    static final String FILE = "file";
    static final String HIDDEN = "hidden";

    /** @param position in the row, from 0 */
    record Column(int position, FieldName name) {
        /** The text of this column's cell, without the white space around it; empty where the row is shorter. */
        String in(SheetTable.Row row) {
            return position < row.cells().size() ? Cells.trimmed(row.cells().get(position)) : "";
        }

        boolean is(TrackField field) {
            return name.base().equals(field.id());
        }
    }

    private static final List<FieldHelp> HELP = help();
    private static final Set<String> KNOWN = HELP.stream().map(FieldHelp::name).collect(Collectors.toUnmodifiableSet());

    static List<FieldHelp> help() {
        List<FieldHelp> help = new ArrayList<>();
        help.add(new FieldHelp(FILE, "the audio file, relative to the sheet; the only column that must be there"));
        help.addAll(TrackFields.help());
        help.add(new FieldHelp(HIDDEN, "yes on leading rows: hidden audio before track 1"));
        return List.copyOf(help);
    }

    static boolean isKnown(String heading) {
        try {
            return isKnown(FieldName.parse(heading));
        } catch (IllegalArgumentException noSuchLanguage) {
            return false;
        }
    }

    private static boolean isKnown(FieldName name) {
        return KNOWN.contains(name.base());
    }

    /** Reads the headings; what is wrong with one is collected, and the column left out. */
    static SheetColumns read(SheetTable.Row header, SheetErrors errors) {
        List<Column> columns = new ArrayList<>();
        Set<FieldName> seen = new HashSet<>();
        Set<Integer> headed = new HashSet<>();
        for (int position = 0; position < header.cells().size(); position++) {
            String heading = Cells.trimmed(header.cells().get(position));
            if (heading.isEmpty()) {
                continue;
            }
            headed.add(position);
            try {
                FieldName name = known(heading);
                if (!seen.add(name)) {
                    throw new IllegalArgumentException("this column is there twice");
                }
                columns.add(new Column(position, name));
            } catch (IllegalArgumentException e) {
                errors.inCell(header.number(), heading, String.valueOf(e.getMessage()));
            }
        }
        columns.sort(Comparator.comparingInt(SheetColumns::rank));
        var read = new SheetColumns(List.copyOf(columns), Set.copyOf(headed));
        if (read.find(FILE).isEmpty()) {
            errors.inRow(header.number(), "there is no column " + FILE);
        }
        return read;
    }

    private static FieldName known(String heading) {
        FieldName name = FieldName.parse(heading);
        if (!isKnown(name)) {
            String columns = HELP.stream().map(FieldHelp::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("unknown column; there are " + columns);
        }
        return name;
    }

    /** Texts first, then the order of the table of fields. */
    private static int rank(Column column) {
        return TrackField.find(column.name().base()).map(Enum::ordinal).orElse(-1);
    }

    Optional<Column> find(String base) {
        return columns.stream()
                .filter(column -> column.name().base().equals(base))
                .findFirst();
    }

    /** The columns that are a field of a track. */
    List<Column> fields() {
        return columns.stream()
                .filter(column -> !column.name().base().equals(FILE))
                .filter(column -> !column.name().base().equals(HIDDEN))
                .toList();
    }

    /** The letters a spreadsheet puts above a column: A to Z, AA and so on. */
    static String letters(int position) {
        String last = Character.toString((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
