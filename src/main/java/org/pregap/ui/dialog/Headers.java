package org.pregap.ui.dialog;

import java.awt.Component;
import java.util.function.IntPredicate;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;

/** The names of columns stand over what they name: at the left over texts, at the right over figures. */
public final class Headers {
    private Headers() {}

    /** @param isText of a column's number in the model */
    public static void align(JTable table, IntPredicate isText) {
        TableCellRenderer usual = table.getTableHeader().getDefaultRenderer();
        table.getTableHeader().setDefaultRenderer((shown, value, selected, focused, row, column) -> {
            Component cell = usual.getTableCellRendererComponent(shown, value, selected, focused, row, column);
            if (cell instanceof JLabel label) {
                boolean text = isText.test(shown.convertColumnIndexToModel(column));
                label.setHorizontalAlignment(text ? SwingConstants.LEADING : SwingConstants.TRAILING);
            }
            return cell;
        });
    }
}
