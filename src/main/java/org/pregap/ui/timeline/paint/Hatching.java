package org.pregap.ui.timeline.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slanting lines over a rectangle. They stay where they are on the screen, whatever is scrolled under them. Smooth lines
 * are slow to draw, so a stretch of them is drawn once and copied.
 */
final class Hatching {
    private static final int APART = 7;
    private static final int LINES = 32;
    private static final int MOST_KEPT = 12;

    private static final Map<List<Integer>, BufferedImage> KEPT = new LinkedHashMap<>(MOST_KEPT, 1, true);

    private Hatching() {}

    static void paint(Surface s, Color color, Rectangle box) {
        if (box.isEmpty()) {
            return;
        }
        BufferedImage lines = lines(color.getRGB(), box.height, s.of(APART), s.hairline());
        int width = lines.getWidth();
        Shape clip = s.g().getClip();
        s.g().clipRect(box.x, box.y, box.width, box.height);
        Rectangle asked = s.g().getClipBounds();
        for (int x = Math.floorDiv(asked.x, width) * width; x < asked.x + asked.width; x += width) {
            s.g().drawImage(lines, x, box.y, null);
        }
        s.g().setClip(clip);
    }

    private static BufferedImage lines(int argb, int height, int apart, int thickness) {
        synchronized (KEPT) {
            List<Integer> key = List.of(argb, height, apart, thickness);
            BufferedImage lines = KEPT.get(key);
            if (lines == null) {
                lines = draw(new Color(argb, true), height, apart, thickness);
                KEPT.put(key, lines);
                if (KEPT.size() > MOST_KEPT) {
                    KEPT.remove(KEPT.keySet().iterator().next());
                }
            }
            return lines;
        }
    }

    /** Each from the lower edge up and to the right, so that copies side by side go on with each other's lines. */
    private static BufferedImage draw(Color color, int height, int apart, int thickness) {
        int width = LINES * apart;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(color);
        g.setStroke(new BasicStroke(thickness));
        for (int at = Math.floorDiv(-height, apart) * apart; at <= width; at += apart) {
            g.drawLine(at, height, at + height, 0);
        }
        g.dispose();
        return image;
    }
}
