package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.FakeSession;
import org.pregap.testing.RealWindow;
import org.pregap.testing.SimpleAlbums;
import org.pregap.testing.WindowTest;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.workspace.jobs.Jobs;

/** The window with all its parts. */
@WindowTest
class WholeWindowTest {
    @Test
    void everyActionIsBound() throws Exception {
        List<DeskAction> unbound = new ArrayList<>();
        EventQueue.invokeAndWait(() -> {
            var jobs = new Jobs(SwingUtilities::invokeLater, 2);
            var fake = FakeSession.of(
                    SimpleAlbums.of(SimpleAlbums.track("a", SampleRate.CD, 10 * 44_100, Join.Pause.STANDARD)), jobs);
            var theme = new ThemeChoice(fake.session().settings(), jobs);
            theme.start();
            Desk desk = Desk.of(fake.session());
            var window = new DeskWindow(
                    desk, DeskParts.all(Path.of("")), theme, new Installation("Pregap test", Path.of("")));
            unbound.addAll(desk.actions().unbound());
            window.dispose();
            jobs.close();
        });
        assertThat(unbound).isEmpty();
    }

    @Test
    void anIndexPointIsMovedByKeysAlone() throws Exception {
        var jobs = new Jobs(SwingUtilities::invokeLater, 2);
        Track track = SimpleAlbums.track("a", SampleRate.CD, 20 * 44_100, Join.Pause.STANDARD);
        FakeSession fake = RealWindow.on(
                () -> FakeSession.of(SimpleAlbums.of(track.withIndexes(List.of(CdFrames.ofSeconds(10)))), jobs));
        DeskWindow window = RealWindow.on(() -> shown(fake, jobs));
        try {
            var user = new RealWindow(window);
            user.await("the window is there", () -> window.isActive() && user.hasFocus("timeline.lanes"));
            for (int part = 0; part < 4; part++) {
                user.press(KeyEvent.VK_PERIOD);
            }
            user.press(KeyEvent.VK_ALT, KeyEvent.VK_RIGHT);
            user.await("the index point has moved", () -> fake.store().canUndo());

            assertThat(fake.album().track(1).indexes()).containsExactly(new CdFrames(751));
        } finally {
            RealWindow.on(() -> {
                window.dispose();
                return null;
            });
            jobs.close();
        }
    }

    private static DeskWindow shown(FakeSession fake, Jobs jobs) {
        fake.session().settings().put("window.bounds", "50 40 1100 700");
        var theme = new ThemeChoice(fake.session().settings(), jobs);
        theme.start();
        var window = new DeskWindow(
                Desk.of(fake.session()),
                DeskParts.all(Path.of("")),
                theme,
                new Installation("Pregap test", Path.of("")));
        window.open(Optional.empty(), () -> {});
        return window;
    }
}
