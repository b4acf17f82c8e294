package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.desk.Hints;
import org.pregap.ui.tracks.row.DraggedNumber.Speed;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackColumn.Kind;

/**
 * What the mouse does in the table beyond selecting: presses buttons, drags numbers up and down, and drags rows to other
 * places. A press on what is selected already selects anew only when the mouse is let go, so that several can be dragged.
 */
final class TableMouse implements TracksTable.Mouse {
    private static final int DRAG_DISTANCE = 4;

    private final TracksTable table;
    private final TracksPresenter presenter;
    private final TrackEditing editing;
    private final TracksMenus menus;
    private final CellHints hints;
    private @Nullable Press press;
    private @Nullable NumberDrag number;
    private boolean movesRows;

    /** The left button went down on a cell that can be dragged. */
    private record Press(int row, int viewColumn, TrackColumn column, Point at, boolean selectsLater) {}

    TableMouse(TracksTable table, TracksPresenter presenter, TrackEditing editing, TracksMenus menus, Hints hints) {
        this.table = table;
        this.presenter = presenter;
        this.editing = editing;
        this.menus = menus;
        this.hints = new CellHints(hints);
    }

    @Override
    public boolean takes(MouseEvent event) {
        return switch (event.getID()) {
            case MouseEvent.MOUSE_PRESSED -> pressed(event);
            case MouseEvent.MOUSE_DRAGGED -> dragged(event);
            case MouseEvent.MOUSE_RELEASED -> released(event);
            case MouseEvent.MOUSE_MOVED -> moved(event);
            case MouseEvent.MOUSE_EXITED -> left();
            default -> false;
        };
    }

    @Override
    public boolean isDragging() {
        return number != null || movesRows;
    }

    /** Ends a drag as if it had not been. */
    boolean cancel() {
        boolean wasDragging = isDragging();
        if (number != null) {
            number.cancel();
        }
        forget();
        return wasDragging;
    }

    private boolean pressed(MouseEvent event) {
        int row = table.rowAtPoint(event.getPoint());
        int viewColumn = table.columnAtPoint(event.getPoint());
        if (row < 0 || viewColumn < 0) {
            return false;
        }
        if (event.isPopupTrigger()) {
            showMenu(event, row, viewColumn);
            return true;
        }
        return SwingUtilities.isLeftMouseButton(event)
                && event.getClickCount() == 1
                && leftPressed(event, row, viewColumn);
    }

    private boolean leftPressed(MouseEvent event, int row, int viewColumn) {
        if (table.isEditing() && !table.getCellEditor().stopCellEditing()) {
            return true;
        }
        TrackColumn column = table.column(viewColumn);
        if (column.kind() == Kind.BUTTON) {
            button(row, column, !event.isShiftDown());
            return true;
        }
        if (column == TrackColumn.PAUSE && isChevron(event.getPoint(), row, viewColumn)) {
            menus.showOpening(table, table.getCellRect(row, viewColumn, true));
            return true;
        }
        boolean later = isPlain(event) && table.isCellSelected(row, viewColumn) && table.getSelectedRowCount() > 1;
        if (!isDraggable(column)) {
            return false;
        }
        // Escape is to come here, and end the drag.
        table.requestFocusInWindow();
        press = new Press(row, viewColumn, column, event.getPoint(), later);
        if (!later) {
            select(press, event.isControlDown() || event.isMetaDown(), event.isShiftDown());
        }
        return true;
    }

    private void select(Press pressed, boolean toggle, boolean extend) {
        table.changeSelection(pressed.row(), pressed.viewColumn(), toggle, extend);
        if (pressed.column().kind() == Kind.ROW) {
            table.selectAllColumns();
        }
    }

    /** Plays what a button of a row plays. */
    void button(int row, TrackColumn column, boolean preRoll) {
        if (column == TrackColumn.PLAY) {
            presenter.play(row, preRoll);
        } else {
            presenter.playTransition(row);
        }
    }

    private boolean isChevron(Point point, int row, int viewColumn) {
        Rectangle cell = table.getCellRect(row, viewColumn, true);
        return isOpening(row) && point.x - cell.x < TrackCellRenderer.chevronWidth();
    }

    /** Whether the pause of a row is that before the whole album. */
    boolean isOpening(int row) {
        return presenter.row(row).number() == 1;
    }

    private static boolean isDraggable(TrackColumn column) {
        return column.kind() == Kind.VALUE || column.kind() == Kind.TEXT || column.kind() == Kind.ROW;
    }

    private static boolean isPlain(MouseEvent event) {
        return (event.getModifiersEx()
                        & (InputEvent.SHIFT_DOWN_MASK
                                | InputEvent.CTRL_DOWN_MASK
                                | InputEvent.META_DOWN_MASK
                                | InputEvent.ALT_DOWN_MASK))
                == 0;
    }

    private boolean dragged(MouseEvent event) {
        Press from = press;
        if (from == null) {
            return false;
        }
        if (!isDragging() && isFar(from.at(), event.getPoint())) {
            begin(from);
        }
        if (number != null) {
            int up = UIScale.unscale(from.at().y - event.getY());
            number.to(up, speed(event));
        } else if (movesRows) {
            table.showDropLine(table.gapAt(event.getPoint()));
            table.scrollRectToVisible(new Rectangle(event.getX(), event.getY(), 1, 1));
        }
        return true;
    }

    private void begin(Press from) {
        if (from.column().kind() == Kind.VALUE) {
            Optional<NumberDrag> begun = editing.drag(from.row(), from.column());
            number = begun.orElse(null);
            press = begun.isPresent() ? from : null;
        } else if (presenter.row(from.row()).isHidden()) {
            press = null;
        } else {
            movesRows = true;
            table.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        }
    }

    private static boolean isFar(Point from, Point to) {
        return from.distance(to) >= UIScale.scale(DRAG_DISTANCE);
    }

    private static Speed speed(MouseEvent event) {
        if (event.isShiftDown()) {
            return Speed.FINE;
        }
        return event.isControlDown() || event.isMetaDown() ? Speed.COARSE : Speed.NORMAL;
    }

    private boolean released(MouseEvent event) {
        if (event.isPopupTrigger()) {
            return pressed(event);
        }
        Press from = press;
        if (from == null) {
            return false;
        }
        if (number != null) {
            number.commit();
        } else if (movesRows) {
            editing.move(table.rowsSelected(), table.gapAt(event.getPoint()));
        } else if (from.selectsLater()) {
            select(from, false, false);
        }
        forget();
        moved(event);
        return true;
    }

    private void forget() {
        press = null;
        number = null;
        movesRows = false;
        table.showDropLine(TracksPresenter.NO_ROW);
    }

    private boolean moved(MouseEvent event) {
        int row = table.rowAtPoint(event.getPoint());
        int viewColumn = table.columnAtPoint(event.getPoint());
        if (row < 0 || viewColumn < 0) {
            return left();
        }
        TrackColumn column = table.column(viewColumn);
        hints.show(presenter.row(row), column);
        table.setCursor(Cursor.getPredefinedCursor(
                switch (column.kind()) {
                    case BUTTON -> Cursor.HAND_CURSOR;
                    case VALUE ->
                        presenter.row(row).isEditable(column) ? Cursor.N_RESIZE_CURSOR : Cursor.DEFAULT_CURSOR;
                    default -> Cursor.DEFAULT_CURSOR;
                }));
        return false;
    }

    private boolean left() {
        hints.clear();
        table.setCursor(Cursor.getDefaultCursor());
        return false;
    }

    private void showMenu(MouseEvent event, int row, int viewColumn) {
        if (table.isEditing() && !table.getCellEditor().stopCellEditing()) {
            return;
        }
        table.requestFocusInWindow();
        if (!table.isRowSelected(row)) {
            table.changeSelection(row, viewColumn, false, false);
        }
        menus.showRow(table, event.getPoint());
    }
}
