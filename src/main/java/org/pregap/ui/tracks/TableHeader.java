package org.pregap.ui.tracks;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.UIManager;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.JTableHeader;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.tracks.row.ColumnSet;
import org.pregap.ui.words.TipText;
import org.pregap.workspace.settings.Settings;

/** The headings: columns are moved, widened, shown and hidden there, and remembered. */
final class TableHeader {
    private static final String REMEMBERED = "tracks.columns";

    private final TracksTable table;
    private final TracksMenus menus;
    private final Settings settings;
    private final TrackHeaderRenderer renderer;

    TableHeader(TracksTable table, TrackTips tips, TracksMenus menus, Settings settings) {
        this.table = table;
        this.menus = menus;
        this.settings = settings;
        var header = new Tips(table, tips);
        renderer = new TrackHeaderRenderer(header.getDefaultRenderer(), tips);
        header.setDefaultRenderer(renderer);
        header.setName("tracks.header");
        table.setTableHeader(header);
        header.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                maybeMenu(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                maybeMenu(event);
            }
        });
        show(settings.get(REMEMBERED).map(ColumnSet::parse).orElseGet(ColumnSet::atFirst));
    }

    /** The menu of the columns, opened by a key. */
    void openMenu() {
        openMenu(new Point(0, table.getTableHeader().getHeight()));
    }

    /** After the theme changed. */
    void refreshIcons() {
        renderer.refreshIcons();
    }

    private void maybeMenu(MouseEvent event) {
        if (event.isPopupTrigger()) {
            openMenu(event.getPoint());
        }
    }

    private void openMenu(Point at) {
        menus.showColumns(table.getTableHeader(), at, table.columnsNow(), chosen -> {
            show(chosen);
            remember();
        });
    }

    private void show(ColumnSet columns) {
        if (table.isEditing()) {
            table.getCellEditor().cancelCellEditing();
        }
        table.show(columns);
        table.getColumnModel().addColumnModelListener(new Watch());
    }

    private void remember() {
        settings.put(REMEMBERED, table.columnsNow().toString());
    }

    /** Remembers what somebody does to the columns. */
    private final class Watch implements TableColumnModelListener {
        @Override
        public void columnMoved(TableColumnModelEvent event) {
            if (event.getFromIndex() != event.getToIndex()) {
                remember();
            }
        }

        /** Only what somebody drags: widths also change with the window. */
        @Override
        public void columnMarginChanged(ChangeEvent event) {
            if (table.getTableHeader().getResizingColumn() != null) {
                remember();
            }
        }

        @Override
        public void columnAdded(TableColumnModelEvent event) {}

        @Override
        public void columnRemoved(TableColumnModelEvent event) {}

        @Override
        public void columnSelectionChanged(ListSelectionEvent event) {}
    }

    /** A header that says what its columns mean. */
    private static final class Tips extends JTableHeader {
        private static final long serialVersionUID = 1L;

        private final transient TracksTable ofTracks;
        private final transient TrackTips tips;

        Tips(TracksTable table, TrackTips tips) {
            super(table.getColumnModel());
            this.ofTracks = table;
            this.tips = tips;
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setFont(UIManager.getFont("Tracks.font"));
        }

        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
            int column = ofTracks.columnAtPoint(event.getPoint());
            return column < 0 ? null : TipText.html(tips.heading(ofTracks.column(column)));
        }
    }
}
