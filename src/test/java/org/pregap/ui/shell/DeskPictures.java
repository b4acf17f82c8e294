package org.pregap.ui.shell;

import static org.pregap.testing.RealWindow.on;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JTable;
import javax.swing.RootPaneContainer;
import javax.swing.SwingUtilities;
import org.pregap.testing.FakeCard;
import org.pregap.testing.RealWindow;
import org.pregap.time.SampleCount;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.session.LiveSession;
import org.pregap.workspace.session.Session;

/** Draws the pictures of docs/guide/desk.md: the real window, used as the guide says, on a screen. */
@SuppressWarnings("NullAway.Init") // set on the thread of the window
public final class DeskPictures {
    private static final int REST_MS = 600;

    private final Path work;
    private final Path pictures;
    private final Robot robot;
    private LiveSession live;
    private Desk desk;
    private DeskWindow window;
    private RealWindow user;

    private DeskPictures(Path work, Path pictures, String look, String bounds) throws Exception {
        this.work = work;
        this.pictures = pictures;
        this.robot = new Robot();
        on(() -> {
            open(look, bounds);
            return null;
        });
        user = new RealWindow(window);
        user.await("the window is there", () -> window.isActive() && user.hasFocus("timeline.lanes"));
    }

    /**
     * @param arguments a copy of the folder samples/, which may be written into; where the pictures go; and {@code large}
     *     for the one at 150 %
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        Path pictures = Path.of(arguments[1]);
        if (List.of(arguments).contains("large")) {
            album(work, pictures, "light", "0 0 1800 1125", "desk-150");
        } else {
            start(work, pictures);
            album(work, pictures, "dark", "0 0 1440 900", "desk-dark");
            job(work, pictures);
        }
        System.exit(0);
    }

    private static void start(Path work, Path pictures) throws Exception {
        var shown = new DeskPictures(work, pictures, "light", "0 0 1440 900");
        shown.keep("desk-start", shown.window);
        shown.close();
    }

    private static void album(Path work, Path pictures, String look, String bounds, String name) throws Exception {
        var shown = new DeskPictures(work, pictures, look, bounds);
        shown.openSample();
        shown.keep(name, shown.window);
        shown.close();
    }

    private static void job(Path work, Path pictures) throws Exception {
        var shown = new DeskPictures(work, pictures, "light", "0 0 1440 900");
        shown.openSample();
        shown.keep("desk-album", shown.window);
        shown.crossfade();
        shown.match();
        shown.deliver();
        shown.close();
    }

    private void open(String look, String bounds) {
        live = LiveSession.start(
                new LiveSession.Surroundings(
                        SwingUtilities::invokeLater,
                        SwingUtilities::invokeLater,
                        2,
                        Map.of(
                                "PREGAP_CONFIG", work.resolve("config").toString(),
                                "XDG_STATE_HOME", work.resolve("state").toString(),
                                "PREGAP_CACHE", work.resolve("cache").toString())),
                new FakeCard(24));
        Session session = live.session();
        session.settings().put("theme", look);
        session.settings().put("window.bounds", bounds);
        desk = Desk.of(session);
        var theme = new ThemeChoice(session.settings(), session.jobs());
        theme.start();
        window = new DeskWindow(desk, DeskParts.all(Path.of("")), theme, new Installation("Pregap", Path.of("")));
        window.open(Optional.empty(), () -> {});
    }

    private void close() throws Exception {
        on(() -> {
            window.dispose();
            desk.session().document().close();
            live.close();
            return null;
        });
    }

    private void openSample() throws Exception {
        on(() -> {
            desk.session().document().open(work.resolve("sample.pregap"), outcome -> {});
            return null;
        });
        Session session = desk.session();
        user.await("the album is open", () -> session.store().album().tracks().size() == 5);
        user.await(
                "all is measured",
                () -> session.loudness().of(5).isPresent()
                        && session.jobs().running().isEmpty());
    }

    /** Close around the crossfade into track 3, which is selected. */
    private void crossfade() throws Exception {
        on(() -> {
            var store = desk.session().store();
            var track = store.layout().track(3).start();
            var before = new SampleCount(3L * 44_100);
            var after = new SampleCount(9L * 44_100);
            store.select(Selection.NONE.withRange(Optional.of(new TimeRange(track.minus(before), track.plus(after)))));
            desk.actions().run(DeskAction.ZOOM_SELECTION);
            store.select(Selection.ofTracks(store.album(), List.of(3)));
            return null;
        });
        keep("desk-crossfade", window);
        user.press(KeyEvent.VK_F);
    }

    private void match() throws Exception {
        JDialog dialog = dialog(DeskAction.MATCH, "matching.dialog");
        var inside = new RealWindow(dialog);
        JTable table = inside.find("matching.table", JTable.class);
        AbstractButton preview = inside.find("matching.preview", AbstractButton.class);
        user.await(
                "it can be asked",
                () -> preview.isEnabled()
                        || !String.valueOf(table.getValueAt(0, 6)).isEmpty());
        on(() -> {
            preview.doClick(0);
            return null;
        });
        user.await("the gains are shown", () -> !String.valueOf(table.getValueAt(0, 6))
                .isEmpty());
        keep("desk-match", dialog);
        on(() -> {
            dialog.setVisible(false);
            return null;
        });
    }

    private void deliver() throws Exception {
        JDialog dialog = dialog(DeskAction.DELIVERY, "deliver.dialog");
        var inside = new RealWindow(dialog);
        user.await("the dialog is there", dialog::isActive);
        user.press(KeyEvent.VK_ALT, KeyEvent.VK_T);
        for (String kind : List.of("deliver.wav16", "deliver.flac24")) {
            AbstractButton box = inside.find(kind, AbstractButton.class);
            on(() -> {
                box.doClick(0);
                return null;
            });
        }
        AbstractButton deliver = inside.find("deliver.deliver", AbstractButton.class);
        user.await("it can be delivered", deliver::isEnabled);
        keep("desk-deliver-choices", dialog);
        on(() -> {
            deliver.doClick(0);
            return null;
        });
        JTable files = inside.find("deliver.report.files", JTable.class);
        AbstractButton goOn = inside.find("deliver.goOn", AbstractButton.class);
        user.await("it is asked about the warning", goOn::isShowing);
        on(() -> {
            goOn.doClick(0);
            return null;
        });
        user.await("it is delivered", () -> files.isShowing() && files.getRowCount() > 5);
        keep("desk-deliver", dialog);
    }

    private JDialog dialog(DeskAction action, String name) throws Exception {
        on(() -> {
            desk.actions().run(action);
            return null;
        });
        return RealWindow.dialog(window, name);
    }

    /** What is in a window, without what the system puts around it. */
    private void keep(String name, RootPaneContainer shown) throws Exception {
        robot.mouseMove(0, 0);
        robot.waitForIdle();
        robot.delay(REST_MS);
        Component inside = shown.getRootPane();
        Rectangle place = on(() -> new Rectangle(inside.getLocationOnScreen(), inside.getSize()));
        BufferedImage picture = robot.createScreenCapture(place);
        Files.createDirectories(pictures);
        ImageIO.write(picture, "png", pictures.resolve(name + ".png").toFile());
    }
}
