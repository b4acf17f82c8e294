package org.pregap.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.RealWindow.on;

import java.awt.Color;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.RealWindow;
import org.pregap.testing.WindowTest;
import org.pregap.ui.theme.Look;
import org.pregap.workspace.settings.Settings;

/** What happens to a dialog while it is made and opened for the first time. */
@SuppressWarnings("NullAway.Init") // set before each test
@WindowTest
class DialogOpeningTest {
    /** More than the steps in which the dialogs here are made and opened. */
    private static final int STEPS = 20;

    private JFrame owner;
    private JPanel content;
    private int closed;

    @BeforeEach
    void open() throws Exception {
        owner = on(() -> {
            Look.LIGHT.install();
            content = new JPanel();
            var owner = new JFrame();
            owner.setBounds(200, 150, 800, 600);
            owner.setVisible(true);
            return owner;
        });
    }

    @AfterEach
    void close() throws Exception {
        on(() -> {
            Stream.of(owner.getOwnedWindows()).forEach(Window::dispose);
            owner.dispose();
            Look.LIGHT.install();
            return owner;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void takesTheLookThatIsChosenWhileItIsMade(int steps) throws Exception {
        LazyDialog<String> dialog = on(() -> new LazyDialog<>(() -> new Making<>(
                List.of(() -> content.add(new JLabel("First")), () -> content.add(new JButton("Second"))),
                () -> new LazyDialog.Made<>(window(), "presenter"))));
        on(() -> {
            dialog.open();
            after(steps, Look.DARK::installEverywhere);
            return dialog;
        });
        RealWindow.dialog(owner, "small.dialog");
        drain();
        assertThat(on(this::colours)).isEqualTo(on(DialogOpeningTest::coloursOfTheLook));
    }

    @Test
    void askedForTwiceItIsSeenOnceAndAtItsPlace() throws Exception {
        List<Rectangle> seen = new ArrayList<>();
        DialogWindow window = on(this::window);
        JDialog dialog = on(() -> {
            content.add(new JLabel("A text that needs some room"));
            window.open();
            JDialog opening = (JDialog) owner.getOwnedWindows()[0];
            opening.addHierarchyListener(change -> {
                if (opening.isShowing()) {
                    seen.add(opening.getBounds());
                }
            });
            window.open();
            return opening;
        });
        drain();
        assertThat(on(dialog::isVisible)).isTrue();
        assertThat(seen).hasSize(1);
        assertThat(Math.abs(seen.get(0).getCenterX() - owner.getBounds().getCenterX()))
                .isLessThan(10);
        assertThat(seen.get(0).width).isGreaterThan(new JLabel("A text that needs some room").getPreferredSize().width);
    }

    @Test
    void closedBeforeItIsSeenItStaysClosedUntilItIsAskedForAgain() throws Exception {
        DialogWindow window = on(this::window);
        on(() -> {
            window.open();
            window.close();
            return window;
        });
        drain();
        assertThat(on(window::isOpen)).isFalse();
        assertThat(closed).isEqualTo(1);
        on(() -> {
            window.open();
            return window;
        });
        assertThat(on(window::isOpen)).isTrue();
    }

    private DialogWindow window() {
        var window = new DialogWindow(Settings.inMemory(), owner, "small", content);
        window.whenClosed(() -> closed++);
        return window;
    }

    private static void after(int steps, Runnable deed) {
        EventQueue.invokeLater(steps == 0 ? deed : () -> after(steps - 1, deed));
    }

    private static void drain() throws Exception {
        for (int i = 0; i < STEPS; i++) {
            SwingUtilities.invokeAndWait(() -> {});
        }
    }

    private List<Color> colours() {
        Container label = (Container) content.getComponent(0);
        Container button = (Container) content.getComponent(1);
        return List.of(content.getBackground(), label.getForeground(), button.getForeground(), button.getBackground());
    }

    private static List<Color> coloursOfTheLook() {
        return Stream.of("Panel.background", "Label.foreground", "Button.foreground", "Button.background")
                .map(UIManager::getColor)
                .toList();
    }
}
