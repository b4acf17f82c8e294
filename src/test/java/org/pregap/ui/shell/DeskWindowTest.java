package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.RealWindow.on;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.testing.Dropped;
import org.pregap.testing.EventThreadWatch;
import org.pregap.testing.FakeSession;
import org.pregap.testing.RealWindow;
import org.pregap.testing.SimpleAlbums;
import org.pregap.testing.WindowTest;
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
@WindowTest
@SuppressWarnings("NullAway.Init") // set before each test
class DeskWindowTest {
    private final JPanel timeline = new JPanel();
    private final JTable tracks = new JTable(3, 3);
    private FakeSession fake;
    private Desk desk;
    private DeskWindow window;
    private RealWindow user;
    private boolean isGone;

    @BeforeEach
    void open() throws Exception {
        on(() -> {
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
        user = new RealWindow(window);
        user.await("the window is there", () -> window.isActive() && timeline.hasFocus());
    }

    @AfterEach
    void close() throws Exception {
        on(() -> {
            window.dispose();
            return null;
        });
    }

    @Test
    void theTitleSaysWhetherTheAlbumIsSaved() throws Exception {
        assertThat(window.getTitle()).isEqualTo("New album – Pregap");
        on(() -> fake.store().apply(Edit.of("Tail", album -> album.withTail(new CdFrames(1)))));
        assertThat(window.getTitle()).isEqualTo("New album • – Pregap");
    }

    @Test
    void filesAreLookedForAgainWhenSomebodyComesBack() throws Exception {
        int before = fake.sources().refreshed();
        on(() -> {
            var back = new WindowEvent(window, WindowEvent.WINDOW_ACTIVATED);
            List.of(window.getWindowListeners()).forEach(listener -> listener.windowActivated(back));
            return null;
        });
        assertThat(fake.sources().refreshed()).isEqualTo(before + 1);
    }

    @Test
    void singleKeysActOnTheTimelineAndStayInTheTable() throws Exception {
        user.press(KeyEvent.VK_SPACE);
        user.await("the key has acted", () -> fake.transport().calls().equals(List.of("toggle BOTH")));
        user.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F6);
        user.await("the table has the focus", tracks::hasFocus);
        user.press(KeyEvent.VK_J);
        user.press(KeyEvent.VK_F5);
        user.await("the key has acted", () -> fake.transport().calls().size() == 2);
        assertThat(fake.transport().calls()).containsExactly("toggle BOTH", "toggle BOTH");
        user.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F6);
        user.await("the timeline has the focus again", timeline::hasFocus);
    }

    @Test
    void anActionIsFoundByAFewLetters() throws Exception {
        user.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_A);
        user.await("the search has the focus", () -> user.hasFocus("actions.search"));
        user.type("reset");
        user.press(KeyEvent.VK_ENTER);
        user.await("the key has acted", () -> fake.transport().calls().equals(List.of("resetMeters")));
        user.await("the timeline has the focus again", () -> user.hasFocus("timeline"));
    }

    @Test
    void theThemeSwitchesAtOnceAndIsRemembered() throws Exception {
        on(() -> {
            desk.actions().run(DeskAction.THEME_DARK);
            return null;
        });
        assertThat(UIManager.getLookAndFeel().getName()).isEqualTo("Pregap dark");
        assertThat(user.find("info", JComponent.class).getBackground())
                .isEqualTo(UIManager.getColor("InfoLine.background"));
        assertThat(fake.session().settings().get("theme")).contains("dark");
    }

    @Test
    void filesMayBeDroppedAnywhere() throws Exception {
        on(() -> {
            var dropped = new Dropped(List.of(new File("/a/1.wav"), new File("/a/2.wav")));
            JComponent root = window.getRootPane();
            return root.getTransferHandler().importData(new TransferSupport(root, dropped));
        });
        assertThat(fake.document().calls()).containsExactly("take [/a/1.wav, /a/2.wav] 2");
        assertThat(tracks.getTransferHandler()).isInstanceOf(FileDrop.class);
    }

    @Test
    void aNoticeIsShownAndClosed() throws Exception {
        on(() -> {
            fake.session().notices().tell(new Notice(Notice.Kind.FAILURE, "The disk is full", List.of("a", "b")));
            return null;
        });
        assertThat(user.find("info.notice", JButton.class).getText()).isEqualTo("The disk is full (2 lines more)");
        JButton close = user.find("info.notice.close", JButton.class);
        on(() -> {
            close.doClick();
            return null;
        });
        assertThat(user.find("info.notice", JButton.class).isVisible()).isFalse();
        assertThat(user.find("info.hint", JLabel.class).isVisible()).isTrue();
    }

    @Test
    void whereItWasIsRememberedWhenItCloses() throws Exception {
        on(() -> {
            window.setBounds(60, 50, 1200, 800);
            return null;
        });
        user.await(
                "the window is larger",
                () -> window.getWidth() == 1200 && window.getContentPane().getWidth() > 1180);
        on(() -> {
            desk.actions().run(DeskAction.CLOSE);
            return null;
        });
        user.await("the window is gone", () -> isGone);
        String text = fake.session().settings().get("window.bounds").orElse("");
        Rectangle bounds = WindowState.parse(text).orElseThrow().bounds();
        assertThat(bounds.getSize()).isEqualTo(new Rectangle(1200, 800).getSize());
        assertThat(fake.document().calls()).containsExactly("close");
    }

    @Test
    void playingKeepsTheWindowsThreadFree() throws Exception {
        JComponent transport = user.find("transport", JComponent.class);
        try (var watch = EventThreadWatch.start(20)) {
            on(() -> {
                desk.actions().run(DeskAction.PLAY_STOP);
                return null;
            });
            for (int i = 0; i < 30; i++) {
                var position = new SamplePos(i * 44_100L);
                if (i == 10) {
                    // The first pictures load classes.
                    watch.forget();
                }
                on(() -> {
                    fake.transport().setPlayhead(position);
                    transport.repaint();
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
}
