package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.border.Border;
import javax.swing.border.CompoundBorder;
import javax.swing.border.EmptyBorder;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.tracks.TrackIcons.Symbol;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackRow;
import org.pregap.ui.tracks.row.TrackRow.Figures;

/** Draws every cell of the table. One component is used for all; what it is depends on the column's kind. */
final class TrackCellRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final int PADDING = 6;
    private static final int BAR_WIDTH = 3;
    private static final int CHEVRON_WIDTH = 12;

    private final transient TracksPresenter presenter;
    private final transient TrackTips tips;
    private transient TrackIcons icons = new TrackIcons();
    private transient @Nullable Border inner;
    private transient Border outer = new EmptyBorder(0, 0, 0, 0);
    private boolean isPlayingBar;
    private boolean isOpening;

    TrackCellRenderer(TracksPresenter presenter, TrackTips tips) {
        this.presenter = presenter;
        this.tips = tips;
    }

    /** After the theme changed. */
    void refreshIcons() {
        icons = new TrackIcons();
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        super.getTableCellRendererComponent(table, value, isSelected, hasFocus, row, column);
        TrackRow shown = presenter.row(row);
        TrackColumn what = TrackColumn.all().get(table.convertColumnIndexToModel(column));
        setText(tips.shown(shown, what));
        setIcon(null);
        setHorizontalAlignment(alignment(what));
        setFont(table.getFont());
        if (what.hasText()) {
            setBorder(padded(getBorder()));
        }
        if (!isSelected) {
            setBackground(background(table, row));
            boolean isNothing = getText().equals(TrackTips.NOTHING);
            setForeground(isNothing ? UIManager.getColor("Tracks.dimForeground") : foreground(table, shown, what));
        }
        symbols(shown, what, isSelected && isSelectionStrong(table));
        isPlayingBar = what == TrackColumn.NUMBER && row == presenter.playing();
        isOpening = what == TrackColumn.PAUSE && shown.number() == 1;
        getAccessibleContext().setAccessibleName(tips.spoken(shown, what));
        return this;
    }

    /** Without the focus the selection is pale, and what lies on it is as dark as elsewhere. */
    private static boolean isSelectionStrong(JTable table) {
        return table.getSelectionForeground().equals(UIManager.getColor("Table.selectionForeground"));
    }

    /** Where the small menu of the first pause is opened: the left end of its cell. */
    static int chevronWidth() {
        return UIScale.scale(CHEVRON_WIDTH + PADDING);
    }

    private void symbols(TrackRow row, TrackColumn column, boolean isSelected) {
        switch (column) {
            case NUMBER -> number(row);
            case PLAY -> setIcon(icons.of(isPlaying(row) ? Symbol.PLAYING : Symbol.PLAY, isSelected));
            case TRANSITION -> setIcon(row.hasTransition() ? icons.of(Symbol.TRANSITION, isSelected) : null);
            case TITLE -> title(row, isSelected);
            case TRUE_PEAK -> truePeak(row);
            case FINDINGS -> setIcon(TrackIcons.dot(row.worst(), isSelected));
            default -> {}
        }
    }

    private void number(TrackRow row) {
        if (isPlaying(row)) {
            setFont(UIManager.getFont("Tracks.playingFont"));
        }
    }

    /** Over full scale it is bold as well, and has a plus. */
    private void truePeak(TrackRow row) {
        if (row.isOver(TrackColumn.TRUE_PEAK)) {
            setFont(UIManager.getFont("Tracks.playingFont"));
        }
    }

    private boolean isPlaying(TrackRow row) {
        return presenter.playing() != TracksPresenter.NO_ROW
                && presenter.row(presenter.playing()).number() == row.number();
    }

    private void title(TrackRow row, boolean isSelected) {
        Icon missing = row.missing().isEmpty() ? null : icons.of(Symbol.MISSING, isSelected);
        setIcon(missing);
        if (row.text(TrackColumn.TITLE).isEmpty()) {
            setText(row.isHidden() ? getText() : row.stem());
            setFont(UIManager.getFont("Tracks.untitledFont"));
            if (!isSelected) {
                setForeground(UIManager.getColor("Tracks.dimForeground"));
            }
        }
    }

    private static int alignment(TrackColumn column) {
        return switch (column.kind()) {
            case TEXT, CODE -> LEADING;
            case VALUE, FIGURE, ROW -> TRAILING;
            case BUTTON, MARK, DOT -> CENTER;
        };
    }

    private static Color background(JTable table, int row) {
        return table.isRowSelected(row) ? UIManager.getColor("Tracks.rowBackground") : table.getBackground();
    }

    private static Color foreground(JTable table, TrackRow row, TrackColumn column) {
        if (column == TrackColumn.TITLE && !row.missing().isEmpty()) {
            return UIManager.getColor("Pregap.errorColor");
        }
        if (row.isOver(column) && row.figures() == Figures.KNOWN) {
            return UIManager.getColor("Pregap.errorColor");
        }
        boolean stale = column.kind() == TrackColumn.Kind.FIGURE && row.figures() != Figures.KNOWN;
        boolean quiet = row.isHidden() || stale || column == TrackColumn.NUMBER;
        return quiet ? UIManager.getColor("Tracks.dimForeground") : table.getForeground();
    }

    /** The theme's border has two forms, one of them for the cell with the focus; the other one is kept. */
    private Border padded(Border themed) {
        if (themed != inner) {
            int side = UIScale.scale(PADDING - 2);
            inner = themed;
            outer = new CompoundBorder(themed, new EmptyBorder(0, side, 0, side));
        }
        return outer;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (isPlayingBar) {
            g.setColor(UIManager.getColor("Tracks.playingColor"));
            g.fillRect(0, 0, UIScale.scale(BAR_WIDTH), getHeight());
        }
        if (isOpening) {
            paintChevron(g);
        }
    }

    private void paintChevron(Graphics g) {
        int size = UIScale.scale(3);
        int x = UIScale.scale(PADDING) + size;
        int y = getHeight() / 2;
        g.setColor(getForeground());
        g.fillPolygon(new int[] {x - size, x + size, x}, new int[] {y - size / 2, y - size / 2, y + size}, 3);
    }
}
