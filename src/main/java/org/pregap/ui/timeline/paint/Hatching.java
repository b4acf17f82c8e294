package org.pregap.ui.timeline.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;

/** Slanting lines over a rectangle. They stay where they are on the screen, whatever is scrolled under them. */
final class Hatching {
    private static final int APART = 7;

    private Hatching() {}

    static void paint(Surface s, Color color, int x, int y, int width, int height) {
        if (width <= 0 || height <= 0) {
            return;
        }
        Shape clip = s.g().getClip();
        s.g().clipRect(x, y, width, height);
        s.smooth(true);
        s.g().setColor(color);
        s.g().setStroke(new BasicStroke(s.hairline()));
        int apart = s.of(APART);
        for (int at = Math.floorDiv(x - height, apart) * apart; at < x + width; at += apart) {
            s.g().drawLine(at, y + height, at + height, y);
        }
        s.smooth(false);
        s.g().setClip(clip);
    }
}
