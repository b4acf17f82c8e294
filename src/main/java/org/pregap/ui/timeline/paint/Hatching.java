package org.pregap.ui.timeline.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.List;

/** Slanting lines over a rectangle. They stay where they are on the screen, whatever is scrolled under them. */
final class Hatching {
    private static final int APART = 7;
    private static final int LINES = 32;

    private Hatching() {}

    static void paint(Surface s, Color color, Rectangle box) {
        if (box.isEmpty()) {
            return;
        }
        int apart = s.of(APART);
        int width = LINES * apart;
        BufferedImage lines = Stamp.of(
                width,
                box.height,
                List.of("hatching", color, box.height, apart, s.hairline()),
                g -> draw(g, color, box.height, apart, s.hairline()));
        Shape clip = s.g().getClip();
        s.g().clipRect(box.x, box.y, box.width, box.height);
        Rectangle asked = s.g().getClipBounds();
        for (int x = Math.floorDiv(asked.x, width) * width; x < asked.x + asked.width; x += width) {
            s.g().drawImage(lines, x, box.y, null);
        }
        s.g().setClip(clip);
    }

    /** Each from the lower edge up and to the right, so that copies side by side go on with each other's lines. */
    private static void draw(Graphics2D g, Color color, int height, int apart, int thickness) {
        g.setColor(color);
        g.setStroke(new BasicStroke(thickness));
        for (int at = Math.floorDiv(-height, apart) * apart; at <= LINES * apart; at += apart) {
            g.drawLine(at, height, at + height, 0);
        }
    }
}
