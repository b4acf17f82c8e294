package org.pregap.ui.isrc;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.pregap.ui.isrc.IsrcState.Row;
import org.pregap.ui.words.Words;

/** Tracks, the codes they have and the codes they would get. */
final class IsrcTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("number", "title", "before", "after");

    private final transient Words words;
    private transient List<Row> rows = List.of();

    IsrcTable(Words words) {
        this.words = words;
    }

    void show(List<Row> shown) {
        if (!rows.equals(shown)) {
            rows = shown;
            fireTableDataChanged();
        }
    }

    boolean isChanged(int row) {
        return !rows.get(row).before().equals(rows.get(row).after());
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.get("column." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        Row shown = rows.get(row);
        return switch (column) {
            case 0 -> Integer.toString(shown.number());
            case 1 -> shown.title();
            case 2 -> shown.before();
            default -> shown.after();
        };
    }
}
