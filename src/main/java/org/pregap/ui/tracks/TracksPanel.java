package org.pregap.ui.tracks;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.util.SortedSet;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.words.Words;

/**
 * The tab with the table of tracks. Rows and clips of the timeline are selected together; every edit is one step of the
 * album's history. Without tracks it says what to do first.
 */
public final class TracksPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String TABLE = "table";
    private static final String EMPTY = "empty";
    private static final int FOLLOW_MS = 100;

    private final transient TracksPresenter presenter;
    private final CardLayout cards = new CardLayout();
    private final TracksTable table;
    private final LanguageChoice languages;
    private final transient @Nullable ThemedParts themed;
    private final Timer follower;
    private boolean isShowing;

    /** What holds icons or components that are in no window, and is told of a new theme. */
    private record ThemedParts(TrackCellRenderer renderer, TrackCellEditor editor, TableHeader header) {
        void refresh() {
            renderer.refreshIcons();
            editor.refreshLook();
            header.refreshIcons();
        }
    }

    public TracksPanel(Desk desk) {
        this(desk, () -> Toolkit.getDefaultToolkit().getSystemClipboard());
    }

    TracksPanel(Desk desk, Supplier<Clipboard> clipboard) {
        setLayout(cards);
        setName("tracks");
        presenter = new TracksPresenter(desk.session(), new Shown());
        languages = new LanguageChoice(presenter);
        var tips = new TrackTips();
        table = new TracksTable(presenter, tips);
        table.getAccessibleContext()
                .setAccessibleName(Words.of(TracksPanel.class).get("table"));
        themed = furnish(desk, tips, clipboard);
        table.getSelectionModel().addListSelectionListener(event -> selected());
        add(withLanguages(scrolled(table)), TABLE);
        add(new EmptyTracks(desk), EMPTY);
        follower = new Timer(FOLLOW_MS, event -> presenter.follow());
        new Shown().showRows();
    }

    private ThemedParts furnish(Desk desk, TrackTips tips, Supplier<Clipboard> clipboard) {
        var renderer = new TrackCellRenderer(presenter, tips);
        table.setDefaultRenderer(Object.class, renderer);
        var editing = new TrackEditing(desk.session(), presenter);
        var editor = new TrackCellEditor(presenter, editing, tips);
        table.setDefaultEditor(Object.class, editor);
        var menus = new TracksMenus(desk.actions(), tips);
        var hidden = new HiddenAudio(desk.session(), this);
        desk.actions().bind(DeskAction.HIDE_FILE, hidden::chooseFile, hidden::isPossible);
        var header = new TableHeader(table, tips, menus, desk.session().settings());
        var mouse = new TableMouse(table, presenter, editing, menus, desk.hints());
        table.setMouse(mouse);
        var actions = new TableActions(desk, new TableActions.Parts(table, presenter, editing, header), clipboard);
        actions.bind();
        new TableKeys(table, mouse, editor, menus).install(actions::clear);
        return new ThemedParts(renderer, editor, header);
    }

    /** The choice of the language takes no room where there is but one. */
    private JPanel withLanguages(JScrollPane scroll) {
        var panel = new JPanel(new BorderLayout());
        panel.add(languages, BorderLayout.NORTH);
        panel.add(scroll, BorderLayout.CENTER);
        return panel;
    }

    private static JScrollPane scrolled(JTable table) {
        var scroll = new JScrollPane(table);
        scroll.setBorder(null);
        scroll.setName("tracks.scroll");
        return scroll;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        ThemedParts parts = themed;
        if (parts != null) {
            parts.refresh();
        }
    }

    @Override
    public void removeNotify() {
        follower.stop();
        super.removeNotify();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        presenter.announceTransport();
    }

    private void selected() {
        if (!isShowing) {
            presenter.select(table.rowsSelected());
        }
    }

    /** Whatever changes here is shown, and not taken for somebody's choice. */
    private void showing(Runnable change) {
        boolean was = isShowing;
        isShowing = true;
        change.run();
        isShowing = was;
    }

    /** What the presenter sees of the panel. */
    private final class Shown implements TracksView {
        @Override
        public void showRows() {
            showing(() -> {
                table.rowsChanged();
                cards.show(TracksPanel.this, presenter.rows().isEmpty() ? EMPTY : TABLE);
            });
            showSelection(presenter.selectedRows());
        }

        @Override
        public void showLanguages() {
            languages.refresh();
        }

        @Override
        public void showRow(int row) {
            showing(() -> table.rowChanged(row));
        }

        @Override
        public void showSelection(SortedSet<Integer> rows) {
            showing(() -> table.showSelection(rows));
        }

        @Override
        public void showPlaying(int row) {
            table.repaint();
        }

        @Override
        public void showTransport(boolean isPlaying) {
            if (isPlaying && isDisplayable()) {
                follower.start();
            } else {
                follower.stop();
            }
        }
    }
}
