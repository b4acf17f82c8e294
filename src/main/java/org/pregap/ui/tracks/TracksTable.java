package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.swing.DefaultListSelectionModel;
import javax.swing.DropMode;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import javax.swing.plaf.UIResource;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.desk.FileDropPlace;
import org.pregap.ui.tracks.row.ColumnSet;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.words.TipText;

/**
 * The table itself: rows are tracks, columns are {@link TrackColumn}s of which some are hidden. The title takes up the room
 * that the others leave. Which rows are selected is the album's selection; which columns is the table's own.
 */
final class TracksTable extends JTable implements FileDropPlace {
    static final int ROW_HEIGHT = 28;
    private static final long serialVersionUID = 1L;
    private static final int DROP_LINE = 2;
    private static final int ROOM_BESIDE = 18;

    /** A press that is not the table's own. */
    interface Mouse {
        /** @return whether the table shall not see it */
        boolean takes(MouseEvent event);

        /** Whether something is being dragged, so that no tip should come between. */
        boolean isDragging();
    }

    private final transient TracksPresenter presenter;
    private final transient TrackTips tips;
    private transient @Nullable Mouse mouse;
    private transient ColumnSet columns = ColumnSet.atFirst();
    private int dropRow = TracksPresenter.NO_ROW;

    TracksTable(TracksPresenter presenter, TrackTips tips) {
        super(new TracksTableModel(presenter), new DefaultTableColumnModel());
        this.presenter = presenter;
        this.tips = tips;
        setName("tracks.table");
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setAutoCreateColumnsFromModel(false);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setCellSelectionEnabled(true);
        setFillsViewportHeight(true);
        setSurrendersFocusOnKeystroke(true);
        // Swing draws a line between rows where files are held, instead of selecting rows under them.
        setDropMode(DropMode.INSERT_ROWS);
        setRowHeight(UIScale.scale(ROW_HEIGHT));
        putClientProperty("JTable.autoStartsEdit", false);
        putClientProperty("terminateEditOnFocusLost", true);
    }

    /** Whoever comes by keyboard sees where the arrows begin: on the first selected row, else on the first one. */
    private void showLead() {
        if (getRowCount() > 0 && getSelectionModel().getLeadSelectionIndex() < 0 && getColumnCount() > 0) {
            int row = Math.max(0, getSelectedRow());
            int column = Math.max(0, viewColumn(TrackColumn.TITLE));
            ((DefaultListSelectionModel) getSelectionModel()).moveLeadSelectionIndex(row);
            ((DefaultListSelectionModel) getColumnModel().getSelectionModel()).moveLeadSelectionIndex(column);
        }
    }

    @Override
    protected void processFocusEvent(FocusEvent event) {
        if (event.getID() == FocusEvent.FOCUS_GAINED) {
            showLead();
        }
        super.processFocusEvent(event);
    }

    void setMouse(Mouse newMouse) {
        mouse = newMouse;
    }

    /** Shows these columns, as wide as they say. */
    void show(ColumnSet newColumns) {
        columns = newColumns;
        var model = new DefaultTableColumnModel();
        for (ColumnSet.Shown shown : columns.visible()) {
            TableColumn column = new TableColumn(shown.column().index(), width(shown));
            column.setIdentifier(shown.column());
            column.setHeaderValue(getModel().getColumnName(shown.column().index()));
            model.addColumn(column);
        }
        setColumnModel(model);
        setCellSelectionEnabled(true);
    }

    /** A width that nobody chose makes room for what the font makes of the heading and of a long value. */
    private int width(ColumnSet.Shown shown) {
        TrackColumn column = shown.column();
        if (shown.width() != column.width()) {
            return UIScale.scale(shown.width());
        }
        FontMetrics metrics = getFontMetrics(getFont());
        int text = Math.max(
                metrics.stringWidth(column.sample()),
                column.kind() == TrackColumn.Kind.BUTTON
                        ? 0
                        : metrics.stringWidth(getModel().getColumnName(column.index())));
        return Math.max(UIScale.scale(column.width()), text + UIScale.scale(ROOM_BESIDE));
    }

    /** As somebody has moved and widened them. */
    ColumnSet columnsNow() {
        List<ColumnSet.Shown> now = new ArrayList<>();
        for (int i = 0; i < getColumnCount(); i++) {
            int width = UIScale.unscale(getColumnModel().getColumn(i).getPreferredWidth());
            now.add(new ColumnSet.Shown(column(i), width, true));
        }
        columns = columns.withVisible(now);
        return columns;
    }

    /** @param viewColumn counted among those that are shown */
    TrackColumn column(int viewColumn) {
        return TrackColumn.all().get(convertColumnIndexToModel(viewColumn));
    }

    /** Where a column is shown; −1 if it is hidden. */
    int viewColumn(TrackColumn column) {
        return convertColumnIndexToView(column.index());
    }

    /** Rows came, went or changed places: what was being typed belongs to none of them. */
    void rowsChanged() {
        cancelEditing();
        ((TracksTableModel) getModel()).fireTableDataChanged();
    }

    /** What is being typed is given up if the row has become another one under it. */
    void rowChanged(int row) {
        if (isEditing() && editingRow == row && getCellEditor() instanceof TrackCellEditor editor && editor.isStale()) {
            editor.cancelCellEditing();
        }
        ((TracksTableModel) getModel()).fireTableRowsUpdated(row, row);
    }

    /** The columns stay as they are while somebody works in the table; else whole rows are selected. */
    void showSelection(SortedSet<Integer> rows) {
        if (rows.equals(rowsSelected())) {
            return;
        }
        ListSelectionModel selection = getSelectionModel();
        selection.setValueIsAdjusting(true);
        selection.clearSelection();
        rows.forEach(row -> selection.addSelectionInterval(row, row));
        selection.setValueIsAdjusting(false);
        if (!isFocusOwner() && !isEditing() && getColumnCount() > 0) {
            ListSelectionModel columnSelection = getColumnModel().getSelectionModel();
            int lead = Math.max(0, columnSelection.getLeadSelectionIndex());
            columnSelection.setSelectionInterval(getColumnCount() - 1, 0);
            ((DefaultListSelectionModel) columnSelection).moveLeadSelectionIndex(lead);
        }
        if (!rows.isEmpty()) {
            scrollRectToVisible(getCellRect(rows.first(), Math.max(0, getSelectedColumn()), true));
        }
    }

    /** A tip that is open would cover the cells below the one that is typed in. */
    @Override
    public boolean editCellAt(int row, int column, @Nullable EventObject event) {
        boolean begun = super.editCellAt(row, column, event);
        if (begun) {
            ToolTipManager.sharedInstance().setEnabled(false);
            ToolTipManager.sharedInstance().setEnabled(true);
        }
        return begun;
    }

    /** However it ends, the editor's note goes with it. */
    @Override
    public void removeEditor() {
        if (getCellEditor() instanceof TrackCellEditor editor) {
            editor.ended();
        }
        super.removeEditor();
    }

    private void cancelEditing() {
        if (isEditing()) {
            getCellEditor().cancelCellEditing();
        }
    }

    SortedSet<Integer> rowsSelected() {
        SortedSet<Integer> rows = new TreeSet<>();
        for (int row : getSelectedRows()) {
            rows.add(row);
        }
        return rows;
    }

    List<TrackColumn> columnsSelected() {
        List<TrackColumn> selected = new ArrayList<>();
        for (int column : getSelectedColumns()) {
            selected.add(column(column));
        }
        return selected;
    }

    /** Whether the selection is of tracks rather than of cells: a click on their numbers, or on the timeline. */
    boolean areRowsSelected() {
        return getSelectedColumnCount() == getColumnCount();
    }

    void selectAllColumns() {
        setColumnSelectionInterval(getColumnCount() - 1, 0);
    }

    /** Where rows that are dragged would go: a line above this row; −1 for none. */
    void showDropLine(int row) {
        if (row != dropRow) {
            dropRow = row;
            repaint();
        }
    }

    /** The row before which something at this height would go, 0 to the number of rows. */
    int gapAt(Point point) {
        int height = getRowHeight();
        return Math.max(0, Math.min(getRowCount(), (point.y + height / 2) / height));
    }

    @Override
    public int showDrop(Point at) {
        return presenter.trackAtGap(gapAt(at));
    }

    /** Swing takes its line away by itself. */
    @Override
    public void hideDrop() {}

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getPreferredSize().width < getParent().getWidth();
    }

    /** Widths are what somebody made them, but for title and performer, which also take the rest. */
    @Override
    public void doLayout() {
        TableColumn resized = getTableHeader() == null ? null : getTableHeader().getResizingColumn();
        if (resized != null) {
            resized.setPreferredWidth(resized.getWidth());
        }
        int rest = Math.max(0, getWidth() - getPreferredSize().width);
        boolean both = viewColumn(TrackColumn.TITLE) >= 0 && viewColumn(TrackColumn.PERFORMER) >= 0;
        int forPerformer = both ? rest / 3 : rest;
        for (int i = 0; i < getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            int more =
                    switch (column(i)) {
                        case TITLE -> both ? rest - forPerformer : rest;
                        case PERFORMER -> forPerformer;
                        default -> 0;
                    };
            column.setWidth(column.getPreferredWidth() + more);
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // The theme's own handler would let cells be dragged about.
        if (getTransferHandler() instanceof UIResource) {
            setTransferHandler(null);
        }
        setFont(UIManager.getFont("Tracks.font"));
        setRowHeight(UIScale.scale(ROW_HEIGHT));
        setIntercellSpacing(new Dimension(0, 1));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0 || isEditing() || (mouse != null && mouse.isDragging())) {
            return null;
        }
        List<String> lines = tips.tip(presenter.row(row), column(column));
        return lines.isEmpty() ? null : TipText.html(lines);
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        boolean taken = mouse != null && mouse.takes(event);
        if (taken && event.getID() == MouseEvent.MOUSE_PRESSED) {
            // A tip that is open would keep Escape from ending the drag, and show the value of before.
            ToolTipManager.sharedInstance().setEnabled(false);
        } else if (event.getID() == MouseEvent.MOUSE_RELEASED || event.getID() == MouseEvent.MOUSE_ENTERED) {
            ToolTipManager.sharedInstance().setEnabled(true);
        }
        if (!taken) {
            super.processMouseEvent(event);
        }
    }

    @Override
    protected void processMouseMotionEvent(MouseEvent event) {
        if (mouse == null || !mouse.takes(event)) {
            super.processMouseMotionEvent(event);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (dropRow != TracksPresenter.NO_ROW) {
            g.setColor(UIManager.getColor("Tracks.dropLineColor"));
            int thickness = UIScale.scale(DROP_LINE);
            g.fillRect(0, dropRow * getRowHeight() - thickness / 2, getWidth(), thickness);
        }
    }
}
