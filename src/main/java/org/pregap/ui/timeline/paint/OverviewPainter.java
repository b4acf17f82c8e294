package org.pregap.ui.timeline.paint;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.analysis.waveform.Columns;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.time.Msf;
import org.pregap.ui.timeline.paint.Lettering.Room;
import org.pregap.ui.timeline.paint.Lettering.Style;
import org.pregap.ui.timeline.scene.Overview;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.ui.timeline.scene.TimeScale;
import org.pregap.ui.words.Words;

/**
 * Paints the strip with the whole album: its waveforms, how full the disc is, where the rules find fault, the playhead and
 * the part that is shown below.
 */
public final class OverviewPainter {
    private static final int LOUD_TICK = 3;

    private final TimelineSources sources;
    private final Words words = Words.of(OverviewPainter.class);
    private final Columns columns = new Columns();
    private final Envelope envelope = new Envelope();
    private @Nullable Look look;
    private @Nullable Lettering lettering;
    private double lookDensity;

    public OverviewPainter(TimelineSources sources) {
        this.sources = sources;
    }

    /** To be called when the theme changed. */
    public void forgetTheme() {
        look = null;
    }

    /** @param viewed what the lanes show now, {@code viewedWidth} pixels of it */
    public void paint(Graphics2D g, Shown shown, Overview overview, TimeScale viewed, double viewedWidth) {
        AffineTransform before = g.getTransform();
        Device device = Device.of(before);
        g.setTransform(device.origin());
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Surface s = surface(g, overview, device.density());
        s.fill(s.look().lane, 0, 0, s.width(), s.rows().height() + 1);
        for (ClipItem clip : shown.scene().clips()) {
            paintClip(s, shown, clip);
        }
        paintLimits(s, shown);
        paintFindings(s, shown);
        if (!shown.scene().isEmpty()) {
            paintViewed(s, viewed, viewedWidth);
            s.fill(
                    s.look().playhead,
                    s.x(shown.playheadSample()),
                    0,
                    s.hairline(),
                    s.rows().height());
        }
        s.fill(s.look().rulerLine, 0, s.rows().height() - s.hairline(), s.width(), s.hairline());
        g.setTransform(before);
    }

    private Surface surface(Graphics2D g, Overview overview, double density) {
        if (look == null || lettering == null || lookDensity != density) {
            look = new Look(density);
            lettering = new Lettering(g.getFontRenderContext());
            lookDensity = density;
        }
        return new Surface(
                g,
                overview.scale().denser(density),
                new Rows(overview.height() * density, overview.unit() * density),
                (int) Math.ceil(overview.width() * density),
                look);
    }

    private void paintClip(Surface s, Shown shown, ClipItem clip) {
        int left = s.x(clip.start());
        int right = Math.max(left + 1, s.x(clip.end()) - (s.x(clip.end()) - left > 3 ? s.hairline() : 0));
        Look.Tint tint = s.look().tint(clip.lane());
        int height = (int) s.rows().height();
        boolean selected = shown.selection().clips().contains(clip.place());
        s.fill(selected ? tint.card() : tint.background(), left, 0, right - left, height);
        Optional<Waveform> waveform = sources.isMissing(clip)
                ? Optional.empty()
                : sources.waveforms().of(clip.placed().clip().source());
        if (waveform.isEmpty()) {
            Hatching.paint(s, s.look().missing, new Rectangle(left, 0, right - left, height));
            return;
        }
        paintWave(s, shown, waveform.get(), new Extent(clip, left, right));
    }

    /**
     * A clip and the columns that it covers.
     *
     * @param right the first column behind it
     */
    private record Extent(ClipItem clip, int left, int right) {}

    private void paintWave(Surface s, Shown shown, Waveform waveform, Extent extent) {
        ClipItem clip = extent.clip;
        int left = extent.left;
        int count = extent.right - left;
        double ratio = (double) clip.placed().clip().range().lengthSamples()
                / clip.placed().length().count();
        double first = clip.placed().clip().range().startSample() + (s.scale().sampleAt(left) - clip.start()) * ratio;
        columns.resize(count);
        waveform.read(0, first, s.scale().samplesPerPixel() * ratio, columns);
        float[] factors = envelope.of(clip.placed(), shown.scene().album().gain(), s.scale(), left, count);
        double middle = s.rows().height() / 2;
        double half = middle - s.of(2);
        s.g().setColor(s.look().tint(clip.lane()).wave());
        for (int i = 0; i < count; i++) {
            if (columns.isKnown(i)) {
                int top = (int) (middle - Math.min(1, columns.high()[i] * factors[i]) * half);
                int bottom = (int) (middle - Math.max(-1, columns.low()[i] * factors[i]) * half);
                s.g().fillRect(left + i, top, 1, Math.max(1, bottom - top));
            }
        }
    }

    private void paintLimits(Surface s, Shown shown) {
        paintLimit(s, shown, Overview.SAFE_LIMIT, words.get("limit.safe"));
        paintLimit(s, shown, Overview.USUAL_LIMIT, words.get("limit.usual"));
    }

    private void paintLimit(Surface s, Shown shown, Msf limit, String text) {
        long each = shown.scene().rate().samplesPerCdFrame();
        double exact = s.scale().xOf((double) limit.toCdFrames() * each);
        if (exact > s.width() || lettering == null) {
            return;
        }
        int x = (int) Math.rint(exact);
        s.fill(s.look().limit, x, 0, s.hairline(), s.rows().height());
        double width = lettering.width(s.look().small, text);
        double left = x - width - s.of(LOUD_TICK);
        double size = s.look().small.getSize2D();
        s.fill(s.look().lane, left - 1, s.of(1), width + 2, size * 1.25);
        var room = new Room(left, Math.rint(s.of(1) + size), width + 1);
        lettering.paint(s.g(), new Style(s.look().small, s.look().limitText), text, room);
    }

    private static void paintFindings(Surface s, Shown shown) {
        int tick = s.of(LOUD_TICK);
        for (Finding finding : shown.findings()) {
            if (finding.at().isPresent() && finding.severity() != Severity.NOTE) {
                int x = s.x(finding.at().get().start(shown.scene().rate()).sample());
                s.fill(
                        finding.isError() ? s.look().error : s.look().warning,
                        x - tick / 2.0,
                        s.rows().height() - 2.0 * tick,
                        tick,
                        2.0 * tick);
            }
        }
    }

    private static void paintViewed(Surface s, TimeScale viewed, double viewedWidth) {
        int left = s.x(Math.max(0, viewed.firstSample()));
        int right = Math.min(s.width(), Math.max(left + s.of(2), s.x(viewed.sampleAt(viewedWidth))));
        int height = (int) s.rows().height();
        s.fill(s.look().hidden, 0, 0, left, height);
        s.fill(s.look().hidden, right, 0, s.width() - right, height);
        s.outline(s.look().viewed, left, 0, right - left, height);
    }
}
