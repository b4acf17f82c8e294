package org.pregap.ui.dialog;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.util.function.IntPredicate;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;

/** The names of columns stand over what they name: at the left over texts, at the right over figures. */
public final class Headers {
    /** A figure at the right of its column stays apart from a text at the left of the next. */
    private static final String MARGINS = "cellMargins: 2,7,2,7";

    private Headers() {}

    /** @param isText of a column's number in the model */
    public static void align(JTable table, IntPredicate isText) {
        table.putClientProperty(FlatClientProperties.STYLE, MARGINS);
        table.getTableHeader().putClientProperty(FlatClientProperties.STYLE, MARGINS);
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
