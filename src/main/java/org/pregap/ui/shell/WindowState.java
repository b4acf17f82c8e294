package org.pregap.ui.shell;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the window was, as it is remembered: {@code x y width height}, and {@code max} where it filled the screen.
 *
 * @param bounds where it lies while it does not fill the screen
 */
record WindowState(Rectangle bounds, boolean isMaximized) {
    /** At 100 %. */
    static final Dimension USUAL = new Dimension(1440, 900);

    /** Everything in it can be seen from here on. */
    static final Dimension LEAST = new Dimension(1100, 700);

    /** So much of the title must be on a screen for the window to be dragged. */
    private static final int GRIP = 80;

    WindowState {
        bounds = new Rectangle(bounds);
    }

    @Override
    public Rectangle bounds() {
        return new Rectangle(bounds);
    }

    /** What was remembered; empty where it cannot be read. */
    static Optional<WindowState> parse(String text) {
        String[] parts = text.split(" ", -1);
        boolean isMaximized = parts.length == 5 && parts[4].equals("max");
        if (parts.length != 4 && !isMaximized) {
            return Optional.empty();
        }
        try {
            int[] numbers =
                    Arrays.stream(parts).limit(4).mapToInt(Integer::parseInt).toArray();
            var bounds = new Rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
            return bounds.isEmpty() ? Optional.empty() : Optional.of(new WindowState(bounds, isMaximized));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    String text() {
        String numbers = bounds.x + " " + bounds.y + " " + bounds.width + " " + bounds.height;
        return isMaximized ? numbers + " max" : numbers;
    }

    /** In the middle of a screen, of this size or as large as fits. */
    static WindowState centred(Rectangle screen, Dimension size) {
        int width = Math.min(size.width, screen.width);
        int height = Math.min(size.height, screen.height);
        return new WindowState(
                new Rectangle(
                        screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height),
                false);
    }

    /**
     * The same on the screens that there are now: no larger than the one it is on most, and moved so that it can be
     * reached; in the middle of the first where none shows any of it.
     *
     * @param screens without what the system keeps for itself; at least one
     */
    WindowState clampedTo(List<Rectangle> screens) {
        Rectangle best = screens.get(0);
        long most = 0;
        for (Rectangle screen : screens) {
            Rectangle seen = screen.intersection(bounds);
            long area = seen.isEmpty() ? 0 : (long) seen.width * seen.height;
            if (area > most) {
                most = area;
                best = screen;
            }
        }
        if (most == 0) {
            return new WindowState(centred(best, bounds.getSize()).bounds, isMaximized);
        }
        int width = Math.min(bounds.width, best.width);
        int height = Math.min(bounds.height, best.height);
        int x = Math.max(best.x - width + GRIP, Math.min(bounds.x, best.x + best.width - GRIP));
        int y = Math.max(best.y, Math.min(bounds.y, best.y + best.height - GRIP));
        return new WindowState(new Rectangle(x, y, width, height), isMaximized);
    }
}
