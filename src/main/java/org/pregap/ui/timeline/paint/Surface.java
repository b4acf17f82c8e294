package org.pregap.ui.timeline.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Stroke;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.TimeScale;

/**
 * What is painted on, in pixels of the screen.
 *
 * @param g whose unit is a pixel of the screen
 * @param scale from time to pixels
 * @param rows from top to bottom
 * @param width of the whole
 * @param look colours and fonts
 */
record Surface(Graphics2D g, TimeScale scale, Rows rows, int width, Look look) {
    /** Coordinates beyond the edges are brought this near, so that no painting overflows. */
    private static final int BEYOND = 64;

    /** Left of everything that is visible, or right of it, stays there. */
    int x(double sample) {
        return (int) Math.rint(exactX(sample));
    }

    int x(long sample) {
        return x((double) sample);
    }

    double exactX(double sample) {
        return Math.max(-BEYOND, Math.min(width + BEYOND, scale.xOf(sample)));
    }

    boolean isVisible(double start, double end) {
        return scale.xOf(end) >= 0 && scale.xOf(start) <= width;
    }

    boolean isVisible(long start, long end) {
        return isVisible((double) start, (double) end);
    }

    /** The first column that is asked for: while an album plays, only a strip around the playhead is. */
    int leftmost() {
        Rectangle asked = g.getClipBounds();
        return asked == null ? 0 : Math.max(0, asked.x);
    }

    /** The column after the last one that is asked for. */
    int rightmost() {
        Rectangle asked = g.getClipBounds();
        return asked == null ? width : Math.min(width, asked.x + asked.width);
    }

    int of(double units) {
        return (int) Math.rint(rows.of(units));
    }

    /** A line that is never thinner than a pixel. */
    int hairline() {
        return Math.max(1, (int) Math.floor(rows.of(1)));
    }

    /** As thick as {@link #hairline}. */
    Stroke line() {
        return new BasicStroke(hairline());
    }

    void fill(Color color, double x, double y, double width, double height) {
        g.setColor(color);
        g.fillRect((int) x, (int) y, (int) width, (int) height);
    }

    void outline(Color color, int x, int y, int width, int height) {
        int line = hairline();
        g.setColor(color);
        g.fillRect(x, y, width, line);
        g.fillRect(x, y + height - line, width, line);
        g.fillRect(x, y, line, height);
        g.fillRect(x + width - line, y, line, height);
    }

    void smooth(boolean on) {
        g.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
