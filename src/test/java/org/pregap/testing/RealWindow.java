package org.pregap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;

/** A window on a screen, used as people do: with the pointer and the keys of the system. */
public final class RealWindow {
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final Container window;
    private final Robot robot;

    public RealWindow(Container window) throws AWTException {
        this.window = window;
        this.robot = new Robot();
        robot.setAutoWaitForIdle(true);
    }

    /** Has something done on the window's thread. */
    public static <T> T on(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        SwingUtilities.invokeAndWait(future);
        return future.get();
    }

    /** A dialog of a window, when it is open: one that is made first opens a little later than it is asked for. */
    public static JDialog dialog(Window owner, String name) throws Exception {
        long begun = System.nanoTime();
        while (true) {
            Optional<JDialog> open = on(() -> Stream.of(owner.getOwnedWindows())
                    .filter(JDialog.class::isInstance)
                    .map(JDialog.class::cast)
                    .filter(dialog -> name.equals(dialog.getName()) && dialog.isVisible())
                    .findFirst());
            if (open.isPresent()) {
                return open.get();
            }
            assertThat(System.nanoTime() - begun).as("waiting for " + name).isLessThan(PATIENCE_NANOS);
        }
    }

    /** Waits until something holds on the window's thread. */
    public void await(String what, BooleanSupplier holds) throws Exception {
        long begun = System.nanoTime();
        while (!on(holds::getAsBoolean)) {
            assertThat(System.nanoTime() - begun).as("waiting until " + what).isLessThan(PATIENCE_NANOS);
            robot.waitForIdle();
        }
    }

    /**
     * Presses keys together, as {@code VK_CONTROL, VK_Z}. Lets them go without waiting for the window: a key that is held
     * for half a second begins to repeat itself.
     */
    public void press(int... keys) {
        robot.setAutoWaitForIdle(false);
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        robot.setAutoWaitForIdle(true);
        robot.waitForIdle();
    }

    /** Types letters, digits and points. */
    public void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            press(KeyEvent.getExtendedKeyCodeForChar(text.charAt(i)));
        }
    }

    /** @param x in the component */
    public void move(Component component, double x, double y) throws Exception {
        Point corner = on(component::getLocationOnScreen);
        robot.mouseMove((int) Math.round(corner.x + x), (int) Math.round(corner.y + y));
    }

    public void click(Component component, double x, double y) throws Exception {
        move(component, x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Holds the pointer at one place, moves it to another in steps, and lets go. */
    public void drag(Component component, double x, double y, double toX, double toY) throws Exception {
        hold(component, x, y, toX, toY);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** As {@link #drag}, but the button stays down. */
    public void hold(Component component, double x, double y, double toX, double toY) throws Exception {
        move(component, x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        int steps = 12;
        for (int i = 1; i <= steps; i++) {
            move(component, x + (toX - x) * i / steps, y + (toY - y) * i / steps);
        }
    }

    public void letGo() {
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Whether the component of this name has the focus. */
    public boolean hasFocus(String name) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && name.equals(owner.getName());
    }

    public <T extends Component> T find(String name, Class<T> kind) throws Exception {
        return kind.cast(
                on(() -> find(window, name)).orElseThrow(() -> new AssertionError("there is no component " + name)));
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
}
