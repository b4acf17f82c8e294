package org.pregap.ui.dialog;

import java.util.List;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;
import org.pregap.ui.words.Words;

/** A table that is only looked at: rows of one kind, and columns that each say one thing of them. */
public final class RowTable<R> extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient List<Column<R>> columns;
    private transient List<R> rows = List.of();

    /**
     * A column.
     *
     * @param key of its title, behind {@code column.}
     * @param text what it says of a row
     */
    public record Column<R>(String key, Function<R, String> text) {}

    /** @param columns in their order */
    public RowTable(Words words, List<Column<R>> columns) {
        this.words = words;
        this.columns = List.copyOf(columns);
    }

    public void show(List<R> shown) {
        if (!rows.equals(shown)) {
            rows = List.copyOf(shown);
            fireTableDataChanged();
        }
    }

    public R row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.get("column." + columns.get(column).key());
    }

    @Override
    public Object getValueAt(int row, int column) {
        return columns.get(column).text().apply(rows.get(row));
    }
}
