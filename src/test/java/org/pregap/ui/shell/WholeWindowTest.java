package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.testing.WindowTest;
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
            var window = new DeskWindow(desk, DeskParts.all(), theme, new Installation("Pregap test", Path.of("")));
            unbound.addAll(desk.actions().unbound());
            window.dispose();
            jobs.close();
        });
        assertThat(unbound).isEmpty();
    }
}
