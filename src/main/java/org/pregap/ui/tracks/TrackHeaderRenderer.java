package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.border.CompoundBorder;
import javax.swing.border.EmptyBorder;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.tracks.TrackIcons.Symbol;
import org.pregap.ui.tracks.row.TrackColumn;

/** The theme's own heading, with symbols over the columns of symbols, and numbers headed at the right. */
final class TrackHeaderRenderer implements TableCellRenderer {
    private static final int PADDING = 3;

    private final TableCellRenderer themed;
    private final TrackTips tips;
    private TrackIcons icons = new TrackIcons();

    TrackHeaderRenderer(TableCellRenderer themed, TrackTips tips) {
        this.themed = themed;
        this.tips = tips;
    }

    /** After the theme changed. */
    void refreshIcons() {
        icons = new TrackIcons();
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        Component heading = themed.getTableCellRendererComponent(table, value, isSelected, hasFocus, row, column);
        TrackColumn what = TrackColumn.all().get(table.convertColumnIndexToModel(column));
        if (heading instanceof JLabel label) {
            dress(label, what);
        }
        return heading;
    }

    private void dress(JLabel label, TrackColumn column) {
        label.setHorizontalAlignment(
                switch (column.kind()) {
                    case TEXT, CODE -> SwingConstants.LEADING;
                    case VALUE, FIGURE, ROW -> SwingConstants.TRAILING;
                    case BUTTON, MARK, DOT -> SwingConstants.CENTER;
                });
        if (column.hasText()) {
            int side = UIScale.scale(PADDING);
            label.setBorder(new CompoundBorder(label.getBorder(), new EmptyBorder(0, side, 0, side)));
        }
        label.setIcon(null);
        switch (column) {
            case PLAY -> symbol(label, Symbol.PLAY);
            case TRANSITION -> symbol(label, Symbol.TRANSITION);
            default -> {}
        }
        label.getAccessibleContext().setAccessibleName(tips.name(column));
    }

    private void symbol(JLabel label, Symbol symbol) {
        label.setText("");
        label.setIcon(icons.of(symbol, false));
    }
}
