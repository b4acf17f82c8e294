package org.pregap.ui.matching;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.pregap.ui.matching.MatchTable.Column;
import org.pregap.ui.words.TipText;

/** Figures at the right of their cells, what does not fit in red, what is held back in amber. */
final class FigureRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        Column shown = Column.at(column);
        boolean isText = shown == Column.TITLE || shown == Column.HELD;
        setHorizontalAlignment(isText ? SwingConstants.LEADING : SwingConstants.TRAILING);
        boolean wrong =
                shown == Column.OFFSET && table.getModel() instanceof MatchTable rows && rows.isWrongOffset(row);
        if (!selected) {
            String color =
                    wrong ? "Pregap.errorColor" : shown == Column.HELD ? "Pregap.warningColor" : "Table.foreground";
            setForeground(UIManager.getColor(color));
        }
        setToolTipText(shown == Column.TITLE ? TipText.html(String.valueOf(value)) : null);
        return this;
    }
}
