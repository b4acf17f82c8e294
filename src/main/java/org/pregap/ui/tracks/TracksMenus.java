package org.pregap.ui.tracks;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.tracks.row.ColumnSet;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.words.Words;

/** The menus that open in the table: of rows, of the columns, and of what lies before the first track. */
final class TracksMenus {
    private static final List<List<DeskAction>> ROW = List.of(
            List.of(DeskAction.PLAY_WITH_PREROLL, DeskAction.PLAY_TRACK, DeskAction.PLAY_TRANSITION),
            List.of(DeskAction.COPY_CELLS, DeskAction.PASTE_CELLS, DeskAction.FILL_DOWN, DeskAction.ISRC_SERIES),
            List.of(DeskAction.MAKE_PAUSE, DeskAction.MAKE_GAPLESS, DeskAction.MAKE_CROSSFADE),
            List.of(DeskAction.MOVE_UP, DeskAction.MOVE_DOWN, DeskAction.DUPLICATE, DeskAction.DELETE),
            List.of(DeskAction.HIDE_FIRST, DeskAction.COLUMNS));

    private final DeskActions actions;
    private final TrackTips tips;
    private final Words words = Words.of(TracksMenus.class);

    TracksMenus(DeskActions actions, TrackTips tips) {
        this.actions = actions;
        this.tips = tips;
    }

    void showRow(Component table, Point at) {
        var menu = new JPopupMenu();
        menu.setName("tracks.rowMenu");
        actions.refresh();
        for (List<DeskAction> group : ROW) {
            if (menu.getComponentCount() > 0) {
                menu.addSeparator();
            }
            group.forEach(action -> menu.add(item(action)));
        }
        menu.show(table, at.x, at.y);
    }

    /** The first pause, and what can be hidden in it. */
    void showOpening(Component table, Rectangle cell) {
        var menu = new JPopupMenu();
        menu.setName("tracks.openingMenu");
        actions.refresh();
        menu.add(item(DeskAction.HIDE_FILE));
        menu.add(item(DeskAction.HIDE_FIRST));
        menu.show(table, cell.x, cell.y + cell.height);
    }

    /** @param choose told what is shown from now on */
    void showColumns(Component header, Point at, ColumnSet now, Consumer<ColumnSet> choose) {
        var menu = new JPopupMenu();
        menu.setName("tracks.columnsMenu");
        for (TrackColumn column : TrackColumn.all()) {
            if (column != TrackColumn.NUMBER) {
                var item = new JCheckBoxMenuItem(tips.name(column), now.isVisible(column));
                item.setName("tracks.column." + column.name());
                item.addActionListener(event -> choose.accept(now.withVisible(column, item.isSelected())));
                menu.add(item);
            }
        }
        menu.addSeparator();
        menu.add(item(words.get("columns.standard"), () -> choose.accept(ColumnSet.atFirst())));
        menu.show(header, at.x, at.y);
    }

    private JMenuItem item(DeskAction action) {
        var item = new JMenuItem(actions.swing(action));
        item.setAccelerator(KeyStroke.getKeyStroke(action.key()));
        item.setToolTipText(null);
        return item;
    }

    private static JMenuItem item(String text, Runnable deed) {
        var item = new JMenuItem(text);
        item.addActionListener(event -> deed.run());
        return item;
    }
}
