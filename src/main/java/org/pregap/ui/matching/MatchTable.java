package org.pregap.ui.matching;

import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.table.AbstractTableModel;
import org.pregap.model.Gain;
import org.pregap.ui.matching.MatchState.Row;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Words;
import org.pregap.workspace.match.MatchLimit;
import org.pregap.workspace.match.MatchedLevel;

/** The rows as a table: what is ticked and typed, and what came of the preview. */
final class MatchTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    /** The columns in their order. */
    enum Column {
        MATCHED("matched", ""),
        NUMBER("number", "00"),
        TITLE("title", "A title of quite some length"),
        OFFSET("offset", "−00.000"),
        BEFORE("before", "−00.00"),
        GAIN_BEFORE("gainBefore", "−00.000"),
        GAIN_AFTER("gainAfter", "−00.000"),
        AFTER("after", "−00.00"),
        PEAK("peak", "−00.00"),
        HELD("held", "00.0 (gain range)");

        private final String key;
        private final String sample;

        Column(String key, String sample) {
            this.key = key;
            this.sample = sample;
        }

        /** A text as wide as there will be. */
        String sample() {
            return sample;
        }

        /** In the model. */
        int index() {
            return List.of(values()).indexOf(this);
        }

        static Column at(int index) {
            return List.of(values()).get(index);
        }

        String key() {
            return "column." + key;
        }
    }

    private final transient Words words;
    private final transient BiConsumer<Integer, Boolean> matched;
    private final transient BiConsumer<Integer, String> offset;
    private transient List<Row> rows = List.of();

    /**
     * @param matched told when a track is ticked or unticked
     * @param offset told when an offset was typed
     */
    MatchTable(Words words, BiConsumer<Integer, Boolean> matched, BiConsumer<Integer, String> offset) {
        this.words = words;
        this.matched = matched;
        this.offset = offset;
    }

    void show(List<Row> newRows) {
        if (newRows.size() == rows.size() && !rows.isEmpty()) {
            rows = newRows;
            fireTableRowsUpdated(0, rows.size() - 1);
        } else {
            rows = newRows;
            fireTableDataChanged();
        }
    }

    private Row row(int index) {
        return rows.get(index);
    }

    boolean isWrongOffset(int index) {
        return row(index).wrongOffset();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return words.get(Column.at(column).key());
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Column.at(column) == Column.MATCHED ? Boolean.class : String.class;
    }

    @Override
    public boolean isCellEditable(int index, int column) {
        boolean oneForEach = rows.get(0).number() > 0;
        Column edited = Column.at(column);
        return oneForEach && (edited == Column.MATCHED || edited == Column.OFFSET);
    }

    @Override
    public void setValueAt(Object value, int index, int column) {
        int number = row(index).number();
        if (Column.at(column) == Column.MATCHED) {
            matched.accept(number, Boolean.TRUE.equals(value));
        } else {
            offset.accept(number, String.valueOf(value).strip());
        }
    }

    @Override
    public Object getValueAt(int index, int column) {
        Row row = row(index);
        return switch (Column.at(column)) {
            case MATCHED -> row.matched();
            case NUMBER -> row.number() == 0 ? "" : Integer.toString(row.number());
            case TITLE -> row.title();
            case OFFSET -> row.offset();
            case BEFORE -> row.level().map(level -> db(level.lufsBefore())).orElse("");
            case GAIN_BEFORE ->
                row.level().map(level -> gain(level.gainBefore())).orElse("");
            case GAIN_AFTER -> row.level().map(level -> gain(level.gainAfter())).orElse("");
            case AFTER -> row.level().map(level -> db(level.lufsAfter())).orElse("");
            case PEAK -> row.level().map(level -> db(level.truePeakDbtp())).orElse("");
            case HELD -> row.level().map(this::held).orElse("");
        };
    }

    private String held(MatchedLevel level) {
        if (level.limit() == MatchLimit.SILENCE) {
            return words.get("held.SILENCE");
        }
        return level.heldBackDb() == 0 ? "" : words.get("held." + level.limit(), Decibels.of(level.heldBackDb(), 1));
    }

    private static String db(double value) {
        return Decibels.of(value, 2);
    }

    /** With all three decimals, as the album file has it. */
    private static String gain(Gain gain) {
        return Decibels.signed(gain.thousandthsDb() / 1000.0, 3);
    }
}
