package org.pregap.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.workspace.settings.Settings;

/** A dialog is made a piece at a time, and once. Without a screen it is made, but not shown. */
class LazyDialogTest {
    private final List<String> done = new ArrayList<>();
    private final JPanel content = new JPanel();
    private LazyDialog<String> dialog;

    @BeforeEach
    void bind() {
        Settings settings = FakeSession.of(SimpleAlbums.of()).session().settings();
        dialog = new LazyDialog<>(() -> {
            done.add("begun");
            return new Making<>(List.of(() -> done.add("first"), () -> done.add("second")), () -> {
                done.add("rest");
                var owner = SwingUtilities.getWindowAncestor(content);
                return new LazyDialog.Made<>(new DialogWindow(settings, owner, "test", content), "presenter");
            });
        });
    }

    @Test
    void nothingIsMadeBeforeItIsAskedFor() {
        assertThat(done).isEmpty();
        assertThat(dialog.presenter()).isEmpty();
        assertThat(dialog.content()).isEmpty();
    }

    @Test
    void whatWaitsForTheWindowComesBetweenThePieces() throws Exception {
        assumeTrue(GraphicsEnvironment.isHeadless());
        EventQueue.invokeAndWait(() -> {
            dialog.open(presenter -> done.add("opened " + presenter));
            EventQueue.invokeLater(() -> done.add("another event"));
        });
        settle();
        assertThat(done).containsExactly("begun", "first", "another event", "second", "rest", "opened presenter");
        assertThat(dialog.content()).containsSame(content);
    }

    @Test
    void askedForTwiceItIsMadeOnce() throws Exception {
        assumeTrue(GraphicsEnvironment.isHeadless());
        EventQueue.invokeAndWait(() -> {
            dialog.open();
            dialog.open();
        });
        settle();
        EventQueue.invokeAndWait(() -> dialog.open(presenter -> done.add("again")));
        assertThat(done).containsExactly("begun", "first", "second", "rest", "again");
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 10; i++) {
            EventQueue.invokeAndWait(() -> {});
        }
    }
}
