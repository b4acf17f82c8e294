package org.pregap.ui.tracks;

import javax.swing.table.AbstractTableModel;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.words.Words;

/** The presenter's rows for Swing; the columns are {@link TrackColumn}s in their order. */
final class TracksTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private final transient TracksPresenter presenter;
    private final transient Words words = Words.of(TracksTableModel.class);

    TracksTableModel(TracksPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public int getRowCount() {
        return presenter.rows().size();
    }

    @Override
    public int getColumnCount() {
        return TrackColumn.all().size();
    }

    @Override
    public String getColumnName(int column) {
        return words.get(TrackColumn.all().get(column).name());
    }

    @Override
    public Object getValueAt(int row, int column) {
        return presenter.row(row).text(TrackColumn.all().get(column));
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return presenter.row(row).isEditable(TrackColumn.all().get(column));
    }
}
