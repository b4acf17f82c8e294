package org.pregap.ui.delivering.report;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Words;
import org.pregap.workspace.DeliveredFile;

/** The files of a delivery. */
final class ReportTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("name", "size", "lufs", "peak", "sha256");

    private final transient Words words;
    private transient List<DeliveredFile> files = List.of();

    ReportTable(Words words) {
        this.words = words;
    }

    void show(List<DeliveredFile> shown) {
        files = shown;
        fireTableDataChanged();
    }

    @Override
    public int getRowCount() {
        return files.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.get("column." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        DeliveredFile file = files.get(row);
        return switch (column) {
            case 0 -> file.name();
            case 1 -> SizeText.of(file.bytes());
            case 2 ->
                file.loudness().map(l -> Decibels.of(l.integratedLufs(), 1)).orElse("");
            case 3 -> file.loudness().map(l -> Decibels.of(l.truePeakDbtp(), 1)).orElse("");
            default -> file.sha256();
        };
    }
}
