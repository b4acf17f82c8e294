package org.pregap.ui.timeline.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;

/** Slanting lines over a rectangle. They stay where they are on the screen, whatever is scrolled under them. */
final class Hatching {
    private static final int APART = 7;

    private Hatching() {}

    static void paint(Surface s, Color color, Rectangle box) {
        if (box.isEmpty()) {
            return;
        }
        Shape clip = s.g().getClip();
        s.g().clipRect(box.x, box.y, box.width, box.height);
        s.smooth(true);
        s.g().setColor(color);
        s.g().setStroke(new BasicStroke(s.hairline()));
        int apart = s.of(APART);
        for (int at = Math.floorDiv(box.x - box.height, apart) * apart; at < box.x + box.width; at += apart) {
            s.g().drawLine(at, box.y + box.height, at + box.height, box.y);
        }
        s.smooth(false);
        s.g().setClip(clip);
    }
}
