package org.pregap.ui.tracks;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.tracks.row.TrackColumn;

/**
 * The keys of the table: as in a spreadsheet, and with none in the way of the window's. Typing replaces what a cell holds,
 * F2 changes it, Enter goes down and presses buttons, Delete empties cells.
 */
final class TableKeys {
    private final TracksTable table;
    private final TableMouse mouse;
    private final TrackCellEditor editor;
    private final TracksMenus menus;

    TableKeys(TracksTable table, TableMouse mouse, TrackCellEditor editor, TracksMenus menus) {
        this.table = table;
        this.mouse = mouse;
        this.editor = editor;
        this.menus = menus;
    }

    /** @param clear empties the selected cells, or deletes the selected tracks */
    void install(Runnable clear) {
        leaveToTheWindow();
        bind("ENTER", "tracks.enter", this::enter);
        bind("SPACE", "tracks.press", this::press);
        bind("DELETE", "tracks.clear", clear);
        bind("BACK_SPACE", "tracks.clear", clear);
        bind("shift SPACE", "tracks.row", table::selectAllColumns);
        bind("CONTEXT_MENU", "tracks.menu", this::menu);
        bind("shift F10", "tracks.menu", this::menu);
        bindAsInASpreadsheet();
        bindEscape();
        table.addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                typed(event);
            }
        });
    }

    /** A key that always acts in the window must not mean something else here. */
    private void leaveToTheWindow() {
        InputMap keys = keys();
        for (DeskAction action : DeskAction.values()) {
            KeyStroke key = KeyStroke.getKeyStroke(action.key());
            if (key != null) {
                keys.put(key, "none");
            }
        }
    }

    /** On a Mac the two keys would be for rows. */
    private void bindAsInASpreadsheet() {
        keys().put(KeyStroke.getKeyStroke("HOME"), "selectFirstColumn");
        keys().put(KeyStroke.getKeyStroke("END"), "selectLastColumn");
        keys().put(KeyStroke.getKeyStroke("shift HOME"), "selectFirstColumnExtendSelection");
        keys().put(KeyStroke.getKeyStroke("shift END"), "selectLastColumnExtendSelection");
    }

    private void bind(String key, String name, Runnable deed) {
        keys().put(KeyStroke.getKeyStroke(key), name);
        table.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        });
    }

    /** Escape ends a drag before it ends anything else. */
    private void bindEscape() {
        bind("ESCAPE", "tracks.escape", () -> {
            if (!mouse.cancel() && table.isEditing()) {
                table.getCellEditor().cancelCellEditing();
            }
        });
    }

    private InputMap keys() {
        return table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    private void enter() {
        if (table.isEditing()) {
            if (table.getCellEditor().stopCellEditing()) {
                down();
            }
        } else if (!pressed()) {
            down();
        }
    }

    private void press() {
        if (!table.isEditing()) {
            pressed();
        }
    }

    private boolean pressed() {
        int row = leadRow();
        int column = leadColumn();
        boolean isButton = row >= 0 && column >= 0 && table.column(column).kind() == TrackColumn.Kind.BUTTON;
        if (isButton) {
            mouse.button(row, table.column(column), true);
        }
        return isButton;
    }

    /** One row down in the same column; the last row stays. */
    private void down() {
        int row = leadRow();
        int column = leadColumn();
        if (row >= 0 && column >= 0) {
            table.changeSelection(Math.min(row + 1, table.getRowCount() - 1), column, false, false);
        }
    }

    private void typed(KeyEvent event) {
        int row = leadRow();
        int column = leadColumn();
        boolean isText = event.getKeyChar() >= ' ' && event.getKeyChar() != KeyEvent.VK_DELETE;
        if (table.isEditing() || !isText || isCommand(event) || row < 0 || column < 0) {
            return;
        }
        if (table.editCellAt(row, column)) {
            editor.replaceWith(Character.toString(event.getKeyChar()));
            table.getEditorComponent().requestFocusInWindow();
            event.consume();
        }
    }

    /** With AltGr, Ctrl and Alt are down too, and a character is meant. */
    private static boolean isCommand(KeyEvent event) {
        boolean ctrl = event.isControlDown() || event.isMetaDown();
        boolean altGr = (event.getModifiersEx() & InputEvent.ALT_GRAPH_DOWN_MASK) != 0
                || (event.isControlDown() && event.isAltDown());
        return !altGr && (ctrl || event.isAltDown());
    }

    private void menu() {
        int row = leadRow();
        int column = leadColumn();
        if (row < 0 || column < 0 || table.isEditing()) {
            return;
        }
        Rectangle cell = table.getCellRect(row, column, true);
        if (table.column(column) == TrackColumn.PAUSE && mouse.isOpening(row)) {
            menus.showOpening(table, cell);
        } else {
            menus.showRow(table, new Point(cell.x, cell.y + cell.height));
        }
    }

    private int leadRow() {
        int lead = table.getSelectionModel().getLeadSelectionIndex();
        return lead < table.getRowCount() ? lead : TracksPresenter.NO_ROW;
    }

    private int leadColumn() {
        int lead = table.getColumnModel().getSelectionModel().getLeadSelectionIndex();
        return lead < table.getColumnCount() ? lead : -1;
    }
}
