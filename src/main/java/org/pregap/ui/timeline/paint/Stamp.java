package org.pregap.ui.timeline.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Small pictures with smooth edges, drawn once and copied from then on: to draw them takes many times as long. */
final class Stamp {
    private static final int MOST_KEPT = 32;
    private static final Map<List<Object>, BufferedImage> KEPT = new LinkedHashMap<>(MOST_KEPT, 1, true);

    private Stamp() {}

    /**
     * A picture, transparent where nothing is drawn.
     *
     * @param key whatever the drawing hangs on
     * @param drawing gets a surface on which edges are smooth
     */
    static BufferedImage of(int width, int height, List<Object> key, Consumer<Graphics2D> drawing) {
        synchronized (KEPT) {
            BufferedImage kept = KEPT.get(key);
            if (kept != null) {
                return kept;
            }
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.accept(g);
            g.dispose();
            KEPT.put(List.copyOf(key), image);
            if (KEPT.size() > MOST_KEPT) {
                KEPT.remove(KEPT.keySet().iterator().next());
            }
            return image;
        }
    }
}
