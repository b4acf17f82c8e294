package org.pregap.ui.timeline.paint;

import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.Stretch;

/** Paints a ring around what the keyboard holds. */
final class HeldPainter {
    private static final int LINE = 2;

    /** So far inside a clip that the border of the selection is seen as well. */
    private static final int INSET = 3;

    /** Half the width of the ring around a mark. */
    private static final int MARK = 7;

    private HeldPainter() {}

    static void paint(Surface s, Shown shown) {
        Handle held = shown.held();
        shown.scene().stretchOf(held).ifPresent(stretch -> paint(s, held, stretch));
    }

    private static void paint(Surface s, Handle held, Stretch stretch) {
        int left = s.x(stretch.from());
        int right = s.x(stretch.to());
        if (held.isClip()) {
            int lane = Scene.laneOf(held.track());
            int inset = Math.min(s.of(INSET), (right - left) / 3);
            int top = (int) s.rows().laneTop(lane) + inset;
            int bottom = (int) s.rows().laneBottom(lane) - inset;
            paintRing(s, new Ring(left + inset, top, right - inset, bottom));
        } else if (left == right) {
            int reach = s.of(MARK);
            int top = (int) s.rows().timesBottom();
            int bottom = (int) s.rows().rulerBottom();
            paintRing(s, new Ring(left - reach, top, left + reach, bottom));
            s.fill(s.look().mark, left, bottom, s.hairline(), s.rows().laneBottom(1) - bottom);
        } else {
            int top = (int) s.rows().laneTop(0);
            paintRing(s, new Ring(left, top, right, (int) s.rows().laneBottom(1)));
        }
    }

    private record Ring(int left, int top, int right, int bottom) {}

    private static void paintRing(Surface s, Ring ring) {
        int line = s.of(LINE);
        int width = Math.max(line, ring.right - ring.left);
        int height = ring.bottom - ring.top;
        s.fill(s.look().mark, ring.left, ring.top, width, line);
        s.fill(s.look().mark, ring.left, ring.bottom - line, width, line);
        s.fill(s.look().mark, ring.left, ring.top, line, height);
        s.fill(s.look().mark, ring.left + width - line, ring.top, line, height);
    }
}
