package org.pregap.ui.matching;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.DefaultCellEditor;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.TableColumn;
import org.pregap.ui.dialog.Headers;
import org.pregap.ui.matching.MatchTable.Column;
import org.pregap.ui.words.Words;

/** Sets a table up for the columns of {@link MatchTable}; the titles have what the figures leave. */
final class MatchColumns {
    private static final int ROOM = 18;
    private static final int TICK = 52;
    private static final int ROWS = 8;

    private MatchColumns() {}

    static JTable table(MatchTable rows, Words words) {
        JTable table = new JTable(rows);
        table.setName("matching.table");
        table.getAccessibleContext().setAccessibleName(words.get("table"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getTableHeader().setReorderingAllowed(false);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.setDefaultRenderer(String.class, new FigureRenderer());
        JTextField offset = new JTextField();
        offset.setHorizontalAlignment(SwingConstants.TRAILING);
        table.setDefaultEditor(String.class, new DefaultCellEditor(offset));
        Headers.align(table, column -> column == Column.TITLE.index() || column == Column.HELD.index());
        for (Column column : Column.values()) {
            widen(table, column);
        }
        int width = table.getColumnModel().getTotalColumnWidth();
        table.setPreferredScrollableViewportSize(new Dimension(width, ROWS * table.getRowHeight()));
        return table;
    }

    private static void widen(JTable table, Column column) {
        TableColumn shown = table.getColumnModel().getColumn(column.index());
        var metrics = table.getFontMetrics(table.getFont());
        String name = String.valueOf(shown.getHeaderValue());
        int text = Math.max(metrics.stringWidth(column.sample()), metrics.stringWidth(name));
        int width = column == Column.MATCHED
                ? Math.max(UIScale.scale(TICK), text + UIScale.scale(ROOM))
                : text + UIScale.scale(ROOM);
        shown.setMinWidth(width);
        shown.setPreferredWidth(width);
        if (column != Column.TITLE) {
            shown.setMaxWidth(width);
        }
    }
}
