package org.pregap.ui.timeline.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.layout.PlacedCrossfade;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.ui.timeline.scene.Scene.PauseItem;
import org.pregap.ui.timeline.scene.TimeScale;
import org.pregap.ui.words.Words;

/** Paints the ruler and the lanes with everything in them. */
public final class TimelinePainter {
    private final TimelineSources sources;
    private final Words words = Words.of(TimelinePainter.class);
    private @Nullable Parts parts;

    public TimelinePainter(TimelineSources sources) {
        this.sources = sources;
    }

    /** What depends on the density of the screen and on the theme. */
    private static final class Parts {
        final double density;
        final Look look;
        final Lettering lettering;
        final ClipPainter clips;
        final PausePainter pauses;
        final CrossfadePainter crossfades;
        final RulerPainter ruler;
        final OverlayPainter overlays;

        Parts(double density, Graphics2D g, TimelineSources sources) {
            this.density = density;
            this.look = new Look(density);
            this.lettering = new Lettering(g.getFontRenderContext());
            this.clips = new ClipPainter(sources, lettering);
            this.pauses = new PausePainter(lettering);
            this.crossfades = new CrossfadePainter(lettering);
            this.ruler = new RulerPainter(lettering);
            this.overlays = new OverlayPainter(lettering);
        }
    }

    /** To be called when the theme changed. */
    public void forgetTheme() {
        parts = null;
    }

    /**
     * @param width in pixels of the mouse, as {@code scale} and {@code rows} are
     */
    public void paint(Graphics2D g, Shown shown, TimeScale scale, Rows rows, double width) {
        AffineTransform before = g.getTransform();
        Device device = Device.of(before);
        g.setTransform(device.origin());
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Parts used = partsFor(device.density(), g);
        Surface s = new Surface(
                g,
                scale.denser(device.density()),
                new Rows(rows.height() * device.density(), rows.unit() * device.density()),
                (int) Math.ceil(width * device.density()),
                used.look);
        paint(used, s, shown, device.density());
        g.setTransform(before);
    }

    private Parts partsFor(double density, Graphics2D g) {
        Parts known = parts;
        if (known == null || known.density != density) {
            known = new Parts(density, g, sources);
            parts = known;
        }
        return known;
    }

    private void paint(Parts used, Surface s, Shown shown, double density) {
        paintGround(s);
        if (shown.scene().isEmpty()) {
            used.ruler.paint(s, shown);
            paintEmpty(used, s, shown.opening());
            return;
        }
        Shape visible = s.g().getClip();
        for (PauseItem pause : shown.scene().pauses()) {
            if (s.isVisible(pause.start(), pause.end())) {
                used.pauses.paint(s, shown, pause);
            }
        }
        for (ClipItem clip : shown.scene().clips()) {
            if (s.isVisible(clip.start(), clip.end()) && touches(s, visible, clip)) {
                used.clips.paint(s, shown, clip);
            }
        }
        for (PlacedCrossfade overlap : shown.scene().overlaps()) {
            if (s.isVisible(overlap.start().sample(), overlap.end().sample())) {
                used.crossfades.paint(s, shown, overlap);
            }
        }
        for (ClipItem clip : shown.scene().clips()) {
            if (clip.lane() > 0 && s.isVisible(clip.start(), clip.end()) && touches(s, visible, clip)) {
                used.clips.paintLowerCard(s, shown, clip);
            }
        }
        used.ruler.paint(s, shown);
        HeldPainter.paint(s, shown);
        used.overlays.paint(s, shown, density);
    }

    private void paintEmpty(Parts used, Surface s, Optional<Path> opening) {
        if (opening.isPresent()) {
            Path name = opening.get().getFileName();
            used.overlays.paintEmpty(s, words.get("opening.title", name), words.get("opening.hint"));
        } else {
            used.overlays.paintEmpty(s, words.get("empty.title"), words.get("empty.hint"));
        }
    }

    /** Whether anything of a clip is asked for: while an album plays, only a strip around the playhead is. */
    private static boolean touches(Surface s, @Nullable Shape visible, ClipItem clip) {
        int left = s.x(clip.start());
        int top = (int) s.rows().laneTop(clip.lane());
        return visible == null
                || visible.intersects(
                        left, top, Math.max(1, s.x(clip.end()) - left), s.rows().laneHeight());
    }

    /** Each pixel once: filling a large screen is what costs most. */
    private static void paintGround(Surface s) {
        int from = (int) s.rows().rulerBottom();
        for (int lane = 0; lane < Rows.LANES; lane++) {
            int top = (int) s.rows().laneTop(lane);
            int bottom = (int) s.rows().laneBottom(lane);
            s.fill(s.look().background, 0, from, s.width(), top - from);
            s.fill(s.look().lane, 0, top, s.width(), bottom - top);
            from = bottom;
        }
        s.fill(s.look().background, 0, from, s.width(), Math.max(0, s.rows().height() + 1 - from));
    }
}
