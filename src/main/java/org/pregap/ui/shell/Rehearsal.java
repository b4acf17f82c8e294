package org.pregap.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.workspace.session.LiveSession;
import org.pregap.workspace.session.Session;

/**
 * What the window does at its start, in its dialogs and at the first edits, without a screen, so that Java can note which
 * classes that takes, and what it has to link. What only a screen takes is in a list.
 */
final class Rehearsal {
    private static final String CLASSES = "start-classes.txt";
    private static final int SONG_SECONDS = 60;

    /** Each in the album that the ones before it left. */
    private static final List<DeskAction> WORK = List.of(
            DeskAction.ZOOM_IN,
            DeskAction.ZOOM_ALBUM,
            DeskAction.GO_END,
            DeskAction.GO_START,
            DeskAction.NEXT_TRANSITION,
            DeskAction.ZOOM_SELECTION,
            DeskAction.MAKE_GAPLESS,
            DeskAction.MAKE_CROSSFADE,
            DeskAction.GAP_LONGER,
            DeskAction.MAKE_PAUSE,
            DeskAction.GAP_SHORTER,
            DeskAction.SELECT_ALL,
            DeskAction.MOVE_DOWN,
            DeskAction.NUDGE_LATER,
            DeskAction.DUPLICATE,
            DeskAction.SPLIT,
            DeskAction.UNDO,
            DeskAction.REDO,
            DeskAction.DELETE,
            DeskAction.UNDO,
            DeskAction.SELECT_NONE,
            DeskAction.HISTORY,
            DeskAction.PROPERTIES,
            DeskAction.MATCH,
            DeskAction.ISRC_SERIES,
            DeskAction.FINDINGS,
            DeskAction.DELIVERY);

    private final LiveSession live;
    private final Desk desk;
    private final DeskContent content;
    private final JComponent menus;
    private final List<LazyDialog<?>> dialogs;

    private Rehearsal() {
        Consumer<Runnable> nowhere = task -> {};
        live = LiveSession.start(new LiveSession.Surroundings(EventQueue::invokeLater, nowhere, 1, Map.of()));
        Session open = live.session();
        new ThemeChoice(open.settings(), open.jobs()).start();
        desk = Desk.of(open);
        DeskParts parts = DeskParts.all(Path.of(""));
        content = new DeskContent(desk, parts, new JPanel());
        new ShellActions(desk).bind();
        menus = new DeskMenus(desk.actions(), new KeyTable(InputEvent.CTRL_DOWN_MASK)).bar(new JMenu());
        // There is no window that could own them.
        Window owner = SwingUtilities.getWindowAncestor(content);
        dialogs = parts.bindDialogs(desk, owner);
    }

    /** Makes and paints everything that is in the window and its dialogs, empty and with an album whose files are not there. */
    static void run() throws InterruptedException, InvocationTargetException {
        List<Rehearsal> made = new ArrayList<>();
        EventQueue.invokeAndWait(() -> made.add(new Rehearsal()));
        Rehearsal rehearsal = made.get(0);
        EventQueue.invokeAndWait(rehearsal::paint);
        EventQueue.invokeAndWait(rehearsal::fill);
        for (DeskAction action : WORK) {
            EventQueue.invokeAndWait(() -> rehearsal.desk.actions().run(action));
            EventQueue.invokeAndWait(rehearsal::paint);
        }
        EventQueue.invokeAndWait(rehearsal::paintDialogs);
        EventQueue.invokeAndWait(rehearsal.live::close);
        names().forEach(Rehearsal::load);
        ownNames().forEach(Rehearsal::load);
    }

    private void fill() {
        desk.session().store().open("Rehearsal", album());
        desk.actions().refresh();
    }

    private void paint() {
        paint(menus, WindowState.USUAL);
        paint(content, WindowState.USUAL);
    }

    private void paintDialogs() {
        for (LazyDialog<?> dialog : dialogs) {
            dialog.content().ifPresent(part -> paint(part, part.getPreferredSize()));
        }
    }

    /** All of the program: what a dialog or a first edit takes is as near then as what the start does. */
    private static List<String> ownNames() {
        try {
            return OwnClasses.names();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Names of classes of Java and of libraries that a window on a screen, its dialogs and first edits were seen to load. */
    static List<String> names() {
        try (InputStream in = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(CLASSES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** @return whether this Java knows the class; it is not run */
    static boolean load(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            System.getLogger(Rehearsal.class.getName()).log(Level.DEBUG, "not there: {0}", name);
            return false;
        }
    }

    private static Album album() {
        var format = new SourceFormat(SampleRate.CD, 2, 16, false);
        return Album.empty(SampleRate.CD)
                .withTracks(IntStream.range(0, 3)
                        .mapToObj(i -> new Source(
                                "/song" + i, "0".repeat(64), format, 16, (long) SONG_SECONDS * SampleRate.CD.hz()))
                        .map(source -> Track.of(List.of(Clip.whole(source)), Join.Pause.STANDARD))
                        .toList())
                .withTrack(
                        2,
                        track -> track.withJoin(
                                Join.Crossfade.of(new SampleCount(SampleRate.CD.hz()), FadeLaw.EQUAL_POWER)));
    }

    private static void paint(JComponent part, Dimension size) {
        part.setSize(size);
        layOut(part);
        var image = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        part.print(graphics);
        graphics.dispose();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component each : container.getComponents()) {
            if (each instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
