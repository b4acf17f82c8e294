package org.pregap.ui.shell;

import static org.pregap.testing.RealWindow.on;

import java.awt.Window;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.pregap.testing.FakeCard;
import org.pregap.testing.RealWindow;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.workspace.session.LiveSession;
import org.pregap.workspace.session.Session;

/**
 * The real window with everything behind it, but for the sound card. What it keeps lies in a folder of the test.
 *
 * @param user works with it
 */
record OpenDesk(LiveSession live, Desk desk, DeskWindow window, RealWindow user) {
    /** Shows it and waits until it has the focus where the album lies. */
    static OpenDesk in(Path folder, FakeCard card) throws Exception {
        Map<String, String> environment = Map.of(
                "PREGAP_CONFIG", folder.resolve("config").toString(),
                "XDG_STATE_HOME", folder.resolve("state").toString(),
                "PREGAP_CACHE", folder.resolve("cache").toString());
        OpenDesk open = on(() -> show(environment, card));
        open.user.await("the window is there", () -> open.window.isActive() && open.user.hasFocus("timeline.lanes"));
        return open;
    }

    private static OpenDesk show(Map<String, String> environment, FakeCard card) throws Exception {
        LiveSession live = LiveSession.start(
                new LiveSession.Surroundings(SwingUtilities::invokeLater, SwingUtilities::invokeLater, 2, environment),
                card);
        Session session = live.session();
        session.settings().put("theme", "light");
        session.settings().put("window.bounds", "20 30 1440 900");
        Desk desk = Desk.of(session);
        var theme = new ThemeChoice(session.settings(), session.jobs());
        theme.start();
        var window =
                new DeskWindow(desk, DeskParts.all(Path.of("")), theme, new Installation("Pregap test", Path.of("")));
        window.open(Optional.empty(), () -> {});
        return new OpenDesk(live, desk, window, new RealWindow(window));
    }

    Session session() {
        return live.session();
    }

    void close() throws Exception {
        on(() -> {
            Stream.of(window.getOwnedWindows()).forEach(Window::dispose);
            window.dispose();
            session().document().close();
            live.close();
            return null;
        });
    }
}
