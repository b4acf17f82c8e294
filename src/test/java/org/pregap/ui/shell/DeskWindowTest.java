package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler.TransferSupport;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.testing.Dropped;
import org.pregap.testing.EventThreadWatch;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.files.FileDrop;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.session.Notice;

/** A real window, with a plain panel and a plain table in the place of timeline and tracks. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // set before each test
class DeskWindowTest {
    private static final long PATIENCE_MS = 20_000;

    private final JPanel timeline = new JPanel();
    private final JTable tracks = new JTable(3, 3);
    private FakeSession fake;
    private Desk desk;
    private DeskWindow window;
    private boolean isGone;

    @BeforeEach
    void open() throws Exception {
        onWindow(() -> {
            var jobs = new Jobs(SwingUtilities::invokeLater, 2);
            fake = FakeSession.of(
                    SimpleAlbums.of(SimpleAlbums.track("a", SampleRate.CD, 10 * 44_100, Join.Pause.STANDARD)), jobs);
            fake.session().settings().put("theme", "light");
            fake.session().settings().put("window.bounds", "50 40 1100 700");
            desk = Desk.of(fake.session());
            window = window();
            window.open(Optional.empty(), () -> isGone = true);
            return null;
        });
        await(() -> window.isActive() && timeline.hasFocus());
    }

    @AfterEach
    void close() throws Exception {
        onWindow(() -> {
            window.dispose();
            return null;
        });
    }

    @Test
    void theTitleSaysWhetherTheAlbumIsSaved() throws Exception {
        assertThat(window.getTitle()).isEqualTo("New album – Pregap");
        onWindow(() -> fake.store().apply(Edit.of("Tail", album -> album.withTail(new CdFrames(1)))));
        assertThat(window.getTitle()).isEqualTo("New album • – Pregap");
    }

    @Test
    void filesAreLookedForAgainWhenSomebodyComesBack() throws Exception {
        int before = fake.sources().refreshed();
        onWindow(() -> {
            var back = new WindowEvent(window, WindowEvent.WINDOW_ACTIVATED);
            List.of(window.getWindowListeners()).forEach(listener -> listener.windowActivated(back));
            return null;
        });
        assertThat(fake.sources().refreshed()).isEqualTo(before + 1);
    }

    @Test
    void singleKeysActOnTheTimelineAndStayInTheTable() throws Exception {
        press(KeyEvent.VK_SPACE);
        await(() -> fake.transport().calls().equals(List.of("toggle BOTH")));
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_F6);
        await(tracks::hasFocus);
        press(KeyEvent.VK_J);
        press(KeyEvent.VK_F5);
        await(() -> fake.transport().calls().size() == 2);
        assertThat(fake.transport().calls()).containsExactly("toggle BOTH", "toggle BOTH");
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_F6);
        await(timeline::hasFocus);
    }

    @Test
    void anActionIsFoundByAFewLetters() throws Exception {
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_A);
        await(() -> focusedName().equals("actions.search"));
        for (char letter : "reset".toCharArray()) {
            press(KeyEvent.getExtendedKeyCodeForChar(letter));
        }
        press(KeyEvent.VK_ENTER);
        await(() -> fake.transport().calls().equals(List.of("resetMeters")));
        await(() -> focusedName().equals("timeline"));
    }

    @Test
    void theThemeSwitchesAtOnceAndIsRemembered() throws Exception {
        onWindow(() -> {
            desk.actions().run(DeskAction.THEME_DARK);
            return null;
        });
        assertThat(UIManager.getLookAndFeel().getName()).isEqualTo("Pregap dark");
        assertThat(find("info", JComponent.class).getBackground()).isEqualTo(UIManager.getColor("InfoLine.background"));
        assertThat(fake.session().settings().get("theme")).contains("dark");
    }

    @Test
    void filesMayBeDroppedAnywhere() throws Exception {
        onWindow(() -> {
            var dropped = new Dropped(List.of(new File("/a/1.wav"), new File("/a/2.wav")));
            JComponent root = window.getRootPane();
            return root.getTransferHandler().importData(new TransferSupport(root, dropped));
        });
        assertThat(fake.document().calls()).containsExactly("take [/a/1.wav, /a/2.wav] 2");
        assertThat(tracks.getTransferHandler()).isInstanceOf(FileDrop.class);
    }

    @Test
    void aNoticeIsShownAndClosed() throws Exception {
        onWindow(() -> {
            fake.session().notices().tell(new Notice(Notice.Kind.FAILURE, "The disk is full", List.of("a", "b")));
            return null;
        });
        assertThat(find("info.notice", JButton.class).getText()).isEqualTo("The disk is full (2 lines more)");
        onWindow(() -> {
            find("info.notice.close", JButton.class).doClick();
            return null;
        });
        assertThat(find("info.notice", JButton.class).isVisible()).isFalse();
        assertThat(find("info.hint", JLabel.class).isVisible()).isTrue();
    }

    @Test
    void whereItWasIsRememberedWhenItCloses() throws Exception {
        onWindow(() -> {
            window.setBounds(60, 50, 1200, 800);
            return null;
        });
        await(() -> window.getWidth() == 1200 && window.getContentPane().getWidth() > 1180);
        onWindow(() -> {
            desk.actions().run(DeskAction.CLOSE);
            return null;
        });
        await(() -> isGone);
        String text = fake.session().settings().get("window.bounds").orElse("");
        Rectangle bounds = WindowState.parse(text).orElseThrow().bounds();
        assertThat(bounds.getSize()).isEqualTo(new Rectangle(1200, 800).getSize());
        assertThat(fake.document().calls()).containsExactly("close");
    }

    @Test
    void playingKeepsTheWindowsThreadFree() throws Exception {
        try (var watch = EventThreadWatch.start(20)) {
            onWindow(() -> {
                desk.actions().run(DeskAction.PLAY_STOP);
                return null;
            });
            for (int i = 0; i < 30; i++) {
                var position = new SamplePos(i * 44_100L);
                if (i == 10) {
                    // The first pictures load classes.
                    watch.forget();
                }
                onWindow(() -> {
                    fake.transport().setPlayhead(position);
                    find("transport", JComponent.class).repaint();
                    return null;
                });
            }
            assertThat(watch.slow()).isEmpty();
        }
    }

    private DeskWindow window() {
        timeline.setName("timeline");
        timeline.setFocusable(true);
        timeline.getInputMap().put(KeyStroke.getKeyStroke("F12"), "nothing");
        tracks.setName("tracks.table");
        var theme = new ThemeChoice(fake.session().settings(), fake.session().jobs());
        theme.start();
        SwingUtilities.updateComponentTreeUI(tracks);
        var parts = new DeskParts(ignored -> timeline, ignored -> new JScrollPane(tracks), List.of());
        return new DeskWindow(desk, parts, theme, new Installation("Pregap test", Path.of("")));
    }

    private static void press(int... keys) throws Exception {
        var robot = new Robot();
        robot.setAutoWaitForIdle(true);
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    private static String focusedName() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null || owner.getName() == null ? "" : owner.getName();
    }

    private <T extends Component> T find(String name, Class<T> kind) {
        return kind.cast(find(window, name).orElseThrow());
    }

    private static Optional<Component> find(Container within, String name) {
        for (Component each : within.getComponents()) {
            if (name.equals(each.getName())) {
                return Optional.of(each);
            }
            Optional<Component> inner = each instanceof Container container ? find(container, name) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static <T> T onWindow(Callable<T> task) throws Exception {
        var future = new FutureTask<>(task);
        SwingUtilities.invokeAndWait(future);
        return future.get();
    }

    private static void await(BooleanSupplier holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!onWindow(holds::getAsBoolean)) {
            assertThat(System.currentTimeMillis()).as("it takes too long").isLessThan(end);
            new Robot().waitForIdle();
        }
    }
}
