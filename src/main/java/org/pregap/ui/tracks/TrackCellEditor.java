package org.pregap.ui.tracks;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import java.util.Optional;
import javax.swing.AbstractCellEditor;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.TableCellEditor;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackRow;

/** Types into a cell. What does not fit keeps the editor open, with a red border and the reason below it. */
final class TrackCellEditor extends AbstractCellEditor implements TableCellEditor {
    private static final long serialVersionUID = 1L;

    private final transient TracksPresenter presenter;
    private final transient TrackEditing editing;
    private final transient TrackTips tips;
    private final transient CellReason reason = new CellReason();
    private final JTextField field = new JTextField();
    private int row = TracksPresenter.NO_ROW;
    private TrackColumn column = TrackColumn.TITLE;
    private String before = "";
    private boolean isCommitting;

    TrackCellEditor(TracksPresenter presenter, TrackEditing editing, TrackTips tips) {
        this.presenter = presenter;
        this.editing = editing;
        this.tips = tips;
        field.setName("tracks.editor");
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                reason.clear(field);
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                reason.clear(field);
            }

            @Override
            public void changedUpdate(DocumentEvent event) {}
        });
    }

    @Override
    public boolean isCellEditable(EventObject event) {
        return !(event instanceof MouseEvent mouse) || mouse.getClickCount() >= 2;
    }

    @Override
    public Component getTableCellEditorComponent(
            JTable table, @Nullable Object value, boolean isSelected, int newRow, int newColumn) {
        row = newRow;
        column = TrackColumn.all().get(table.convertColumnIndexToModel(newColumn));
        before = identity();
        field.setHorizontalAlignment(column.isNumeric() ? SwingConstants.TRAILING : SwingConstants.LEADING);
        field.setText(presenter.row(row).text(column));
        field.getAccessibleContext().setAccessibleName(tips.name(column));
        field.setFont(table.getFont());
        reason.clear(field);
        field.selectAll();
        return field;
    }

    /** Begins with what was typed instead of what was there. */
    void replaceWith(String typed) {
        field.setText(typed);
    }

    /** Whether the cell has become another one while somebody typed. */
    boolean isStale() {
        return !isCommitting && !before.equals(identity());
    }

    /** After the theme changed. */
    void refreshLook() {
        SwingUtilities.updateComponentTreeUI(field);
    }

    /** What was typed before must still be there for what is typed to mean it. */
    private String identity() {
        TrackRow shown = presenter.row(row);
        return shown.fileName() + '\n' + shown.text(TrackColumn.TITLE) + '\n' + shown.text(column);
    }

    @Override
    public Object getCellEditorValue() {
        return field.getText();
    }

    @Override
    public boolean stopCellEditing() {
        isCommitting = true;
        Optional<String> refusal = editing.type(row, column, field.getText());
        isCommitting = false;
        if (refusal.isPresent()) {
            reason.show(field, refusal.get());
            return false;
        }
        return super.stopCellEditing();
    }

    /** The table takes the field away. */
    void ended() {
        reason.clear(field);
    }
}
