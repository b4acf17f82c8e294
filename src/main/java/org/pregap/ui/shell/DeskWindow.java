package org.pregap.ui.shell;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.plaf.UIResource;
import javax.swing.text.JTextComponent;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.desk.FileDropPlace;
import org.pregap.ui.files.FilesPanel;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.ui.words.Words;
import org.pregap.workspace.document.AlbumDocument;

/** The window. */
public final class DeskWindow extends JFrame {
    private static final long serialVersionUID = 1L;

    private final transient Words words = Words.of(DeskWindow.class);
    private final transient Desk desk;
    private final transient FilesPanel files;
    private final transient DeskKeys keys;
    private final transient Placement placement;
    private final DeskContent content;
    private transient Runnable whenGone = () -> {};

    DeskWindow(Desk desk, DeskParts parts, ThemeChoice theme, Installation installation) {
        this.desk = desk;
        setName("desk");
        setIconImages(WindowIcon.images());
        var keyTable = new KeyTable(Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
        files = new FilesPanel(desk, this, this::leave);
        content = new DeskContent(desk, parts, files.offers());
        setContentPane(content);
        acceptDrops(getRootPane());
        keys = new DeskKeys(this, keyTable, desk.actions());
        bind(parts, theme, new About(desk, this, installation), keyTable);
        setJMenuBar(new DeskMenus(desk.actions(), keyTable).bar(files.recent()));
        placement = new Placement(this, content.splitPane(), desk.session().settings());
        placement.restore();
        desk.session().document().observe(this::showTitle);
        desk.session().store().observe(change -> showTitle(desk.session().document()));
        showTitle(desk.session().document());
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent closing) {
                files.quit();
            }

            @Override
            public void windowActivated(WindowEvent back) {
                // Whoever was in another program may have moved files there.
                desk.session().sources().refresh();
            }
        });
        desk.actions().refresh();
    }

    /**
     * Shows it and begins with this album, else with a new one.
     *
     * @param gone called when it is closed
     */
    void open(Optional<Path> album, Runnable gone) {
        whenGone = gone;
        keys.install();
        setVisible(true);
        content.focusTimeline();
        files.start(album);
    }

    /**
     * Files may be dropped anywhere: a drop goes to the innermost component that takes any, and only those that Swing lets
     * take some by themselves have to be told.
     */
    private void acceptDrops(JComponent part) {
        if (part == getRootPane()
                || part instanceof FileDropPlace
                || (part.getTransferHandler() instanceof UIResource && !(part instanceof JTextComponent))) {
            files.drop().acceptOn(part);
        }
        for (Component each : part.getComponents()) {
            if (each instanceof JComponent inner) {
                acceptDrops(inner);
            }
        }
    }

    private void bind(DeskParts parts, ThemeChoice theme, About about, KeyTable keyTable) {
        new ShellActions(desk).bind();
        theme.bind(desk.actions());
        desk.actions().bind(DeskAction.ABOUT, about::show);
        desk.actions().bind(DeskAction.GUIDE, about::guide);
        desk.actions()
                .bind(DeskAction.ALL_ACTIONS, () -> new ActionList(this, desk.actions(), keyTable).setVisible(true));
        desk.actions().bind(DeskAction.NEXT_PART, () -> content.focusNextPart(getFocusOwner()));
        parts.bindDialogs(desk, this);
    }

    private void showTitle(AlbumDocument document) {
        String title = words.get(document.isSaved() ? "title" : "title.changed", document.name());
        if (!title.equals(getTitle())) {
            setTitle(title);
        }
    }

    private void leave() {
        placement.remember();
        keys.uninstall();
        files.stop();
        desk.session().jobs().close();
        dispose();
        whenGone.run();
    }
}
