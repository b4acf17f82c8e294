package org.pregap.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JPanel;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.workspace.session.LiveSession;
import org.pregap.workspace.session.Session;

/**
 * What the window does at its start, without a screen, so that Java can note which classes that takes. What only a screen
 * takes is in a list.
 */
final class Rehearsal {
    private static final String CLASSES = "start-classes.txt";
    private static final int SONG_SECONDS = 60;

    private Rehearsal() {}

    /** Makes and paints everything that is in the window, empty and with an album whose files are not there. */
    static void run() {
        Consumer<Runnable> nowhere = task -> {};
        LiveSession live =
                LiveSession.start(new LiveSession.Surroundings(EventQueue::invokeLater, nowhere, 1, Map.of()));
        Session open = live.session();
        new ThemeChoice(open.settings(), open.jobs()).start();
        Desk desk = Desk.of(open);
        var keys = new KeyTable(InputEvent.CTRL_DOWN_MASK);
        var content = new DeskContent(desk, DeskParts.all(Path.of("")), new JPanel());
        new ShellActions(desk).bind();
        paint(new DeskMenus(desk.actions(), keys).bar(new JMenu()));
        paint(content);
        open.store().open("Rehearsal", album());
        desk.actions().refresh();
        paint(content);
        live.close();
        names().forEach(Rehearsal::load);
        ownNames().forEach(Rehearsal::load);
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

    private static void paint(JComponent part) {
        part.setSize(WindowState.USUAL);
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
