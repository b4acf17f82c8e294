package org.pregap.ui.timeline.paint;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.pregap.layout.FadeRamp;
import org.pregap.layout.PlacedCrossfade;
import org.pregap.ui.timeline.paint.Lettering.Room;
import org.pregap.ui.timeline.paint.Lettering.Style;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.words.Lengths;

/** Paints a crossfade: its overlap over both lanes, the two curves crossing, and its length. */
final class CrossfadePainter {
    private static final double THICK = 2;
    private static final int PADDING = 6;
    private static final int ARC = 8;

    /** A narrower overlap says its length in the info line; the label may be wider than the overlap. */
    private static final int LEAST_WITH_LENGTH = 12;

    private final Lettering lettering;
    private final Path2D.Float curve = new Path2D.Float();

    CrossfadePainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Surface s, Shown shown, PlacedCrossfade overlap) {
        int left = s.x(overlap.start().sample());
        int right = Math.max(left + s.hairline(), s.x(overlap.end().sample()));
        int top = (int) s.rows().waveTop(0);
        int height = (int) s.rows().laneBottom(1) - top;
        Look look = s.look();
        for (int lane = 0; lane < Rows.LANES; lane++) {
            s.fill(
                    look.overlap,
                    left,
                    s.rows().waveTop(lane),
                    right - left,
                    s.rows().waveHeight(lane));
        }
        Handle pointed = shown.pointed();
        boolean held = pointed.kind() == Handle.Kind.OVERLAP && pointed.track() == overlap.track();
        var line = held ? look.selected : look.fade;
        s.fill(line, left, top, s.hairline(), height);
        s.fill(line, right - s.hairline(), top, s.hairline(), height);
        if (right - left >= s.of(PADDING)) {
            s.smooth(true);
            s.g().setStroke(new BasicStroke((float) s.rows().of(THICK)));
            paintCurve(s, overlap.outgoing(), Scene.laneOf(overlap.track() - 1), top, height);
            paintCurve(s, overlap.incoming(), Scene.laneOf(overlap.track()), top, height);
            s.smooth(false);
            paintLength(s, shown, overlap, left, right);
        }
    }

    private void paintCurve(Surface s, Optional<FadeRamp> ramp, int lane, double top, double height) {
        if (ramp.isPresent()) {
            FadePainter.trace(curve, s, ramp.get(), top, height);
            s.g().setColor(s.look().tint(lane).curve());
            s.g().draw(curve);
        }
    }

    private void paintLength(Surface s, Shown shown, PlacedCrossfade overlap, int left, int right) {
        String text = Lengths.seconds(overlap.join().overlap(), shown.scene().rate());
        Look look = s.look();
        double width = lettering.width(look.small, text);
        double padding = s.of(PADDING);
        if (right - left < s.of(LEAST_WITH_LENGTH)) {
            return;
        }
        double size = look.small.getSize2D();
        int height = (int) Math.rint(size * 1.6);
        int x = (int) Math.rint((left + right - width) / 2 - padding);
        // At the foot of the upper lane, where it covers nobody's number and title.
        int y = (int) Math.rint(s.rows().laneBottom(0) - height - s.rows().of(THICK));
        s.smooth(true);
        s.g().setColor(look.readout);
        s.g().fillRoundRect(x, y, (int) (width + 2 * padding), height, s.of(ARC), s.of(ARC));
        s.smooth(false);
        double baseline = Math.rint(y + height / 2.0 + size * 0.36);
        lettering.paint(
                s.g(), new Style(look.small, look.readoutText), text, new Room(x + padding, baseline, width + 1));
    }
}
