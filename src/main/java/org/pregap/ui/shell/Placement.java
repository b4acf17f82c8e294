package org.pregap.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import org.pregap.workspace.settings.Settings;

/** Remembers where the window and its split were, and puts them back. */
final class Placement {
    private static final String WINDOW = "window.bounds";
    private static final String SPLIT = "window.split";
    private static final double USUAL_SPLIT = 0.58;

    private final JFrame window;
    private final JSplitPane split;
    private final Settings settings;

    /** Where it lies while it does not fill the screen. */
    private Rectangle normal = new Rectangle();

    Placement(JFrame window, JSplitPane split, Settings settings) {
        this.window = window;
        this.split = split;
        this.settings = settings;
    }

    void restore() {
        List<Rectangle> screens = screens();
        WindowState state = settings.get(WINDOW)
                .flatMap(WindowState::parse)
                .map(remembered -> remembered.clampedTo(screens))
                .orElseGet(() -> WindowState.centred(screens.get(0), UIScale.scale(WindowState.USUAL)));
        normal = state.bounds();
        Dimension least = UIScale.scale(WindowState.LEAST);
        Rectangle first = screens.get(0);
        window.setMinimumSize(new Dimension(Math.min(least.width, first.width), Math.min(least.height, first.height)));
        window.setBounds(normal);
        if (state.isMaximized()) {
            window.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
        double share = settings.get(SPLIT).map(Placement::share).orElse(USUAL_SPLIT);
        window.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent shown) {
                split.setDividerLocation(share);
            }

            @Override
            public void componentMoved(ComponentEvent moved) {
                note();
            }

            @Override
            public void componentResized(ComponentEvent resized) {
                note();
            }
        });
        split.setDividerLocation((int) (share * (normal.height - UIScale.scale(150))));
    }

    void remember() {
        boolean isMaximized = (window.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        settings.put(WINDOW, new WindowState(normal, isMaximized).text());
        int room = split.getHeight() - split.getDividerSize();
        if (room > 0) {
            settings.put(SPLIT, Double.toString((double) split.getDividerLocation() / room));
        }
    }

    private void note() {
        if (window.getExtendedState() == Frame.NORMAL) {
            normal = window.getBounds();
        }
    }

    private static double share(String text) {
        try {
            double share = Double.parseDouble(text);
            return share > 0.1 && share < 0.9 ? share : USUAL_SPLIT;
        } catch (NumberFormatException unreadable) {
            return USUAL_SPLIT;
        }
    }

    /** Each without what the system keeps for itself. */
    private static List<Rectangle> screens() {
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        GraphicsDevice first = environment.getDefaultScreenDevice();
        return Arrays.stream(environment.getScreenDevices())
                .sorted((a, b) -> Boolean.compare(b.equals(first), a.equals(first)))
                .map(device -> usable(device.getDefaultConfiguration()))
                .toList();
    }

    private static Rectangle usable(GraphicsConfiguration screen) {
        Rectangle bounds = screen.getBounds();
        Insets kept = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                bounds.x + kept.left,
                bounds.y + kept.top,
                bounds.width - kept.left - kept.right,
                bounds.height - kept.top - kept.bottom);
    }
}
