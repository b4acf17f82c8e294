package org.pregap.ui.timeline.paint;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import org.pregap.dsp.FadeCurve;
import org.pregap.layout.FadeRamp;
import org.pregap.layout.Ramp;
import org.pregap.ui.timeline.scene.Scene.ClipItem;

/** Paints the curves of a clip's own fades, and shades what they take away. */
final class FadePainter {
    private static final int STEPS = 48;
    private static final int LEAST_WIDTH = 2;
    private static final double THICK = 1.5;

    private final Path2D.Float curve = new Path2D.Float();
    private final Path2D.Float shade = new Path2D.Float();

    void paint(Surface s, ClipItem item) {
        for (Ramp ramp : item.placed().ramps()) {
            if (ramp instanceof FadeRamp fade && fade.direction() != FadeRamp.Direction.CROSS_OUT && own(item, fade)) {
                paint(s, item.lane(), fade);
            }
        }
    }

    private static boolean own(ClipItem item, FadeRamp fade) {
        return fade.direction() == FadeRamp.Direction.IN ? item.ownFadeIn() : item.ownFadeOut();
    }

    private void paint(Surface s, int lane, FadeRamp fade) {
        double left = s.scale().xOf(fade.start().sample());
        double right = s.scale().xOf(fade.end().sample());
        if (right - left < LEAST_WIDTH || right < 0 || left > s.width()) {
            return;
        }
        double top = s.rows().waveTop(lane);
        double height = s.rows().waveHeight(lane);
        trace(s, fade, top, height);
        shade.reset();
        shade.append(curve, false);
        shade.lineTo(Math.min(right, s.width()), top);
        shade.lineTo(Math.max(left, 0), top);
        shade.closePath();
        s.smooth(true);
        s.g().setColor(s.look().shade);
        s.g().fill(shade);
        s.g().setColor(s.look().fade);
        s.g().setStroke(new BasicStroke((float) s.rows().of(THICK)));
        s.g().draw(curve);
        s.smooth(false);
    }

    /** The curve over the visible part of a ramp, full level at the top. */
    private void trace(Surface s, FadeRamp fade, double top, double height) {
        trace(curve, s, fade, top, height);
    }

    static void trace(Path2D.Float into, Surface s, FadeRamp fade, double top, double height) {
        FadeCurve shape = FadeShapes.curveOf(fade.fade().law());
        double from = Math.max(0, s.scale().xOf(fade.start().sample()));
        double to = Math.min(s.width(), s.scale().xOf(fade.end().sample()));
        into.reset();
        for (int i = 0; i <= STEPS; i++) {
            double x = from + (to - from) * i / STEPS;
            double level = FadeShapes.levelWithin(fade, shape, s.scale().sampleAt(x));
            double y = top + (1 - level) * height;
            if (i == 0) {
                into.moveTo(x, y);
            } else {
                into.lineTo(x, y);
            }
        }
    }
}
