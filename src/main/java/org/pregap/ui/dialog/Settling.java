package org.pregap.ui.dialog;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lays out what is in a new window from the innermost to the outermost, before anybody sees it: what is laid out knows its
 * sizes, while a layout that asks for sizes of what is not laid out has all below it worked out each time, and the layouts
 * within do so again. It is done a little at a time, so that what waits for the window comes between. Belongs to the event
 * thread.
 */
final class Settling {
    private static final long A_LITTLE_NANOS = 5_000_000;

    private final Deque<Container> left = new ArrayDeque<>();
    private final Runnable then;

    private Settling(Runnable then) {
        this.then = then;
    }

    /**
     * Begins at once.
     *
     * @param content of a window that the system knows of already
     * @param then done when all is laid out
     */
    static void settle(Container content, Runnable then) {
        var settling = new Settling(then);
        settling.addInnermostFirst(content);
        settling.goOn();
    }

    private void addInnermostFirst(Container container) {
        for (Component each : container.getComponents()) {
            if (each instanceof Container inner) {
                addInnermostFirst(inner);
            }
        }
        if (container.getComponentCount() > 0) {
            left.add(container);
        }
    }

    private void goOn() {
        long end = System.nanoTime() + A_LITTLE_NANOS;
        while (!left.isEmpty() && System.nanoTime() < end) {
            Container next = left.remove();
            next.setSize(next.getPreferredSize());
            next.validate();
        }
        EventQueue.invokeLater(left.isEmpty() ? then : this::goOn);
    }
}
