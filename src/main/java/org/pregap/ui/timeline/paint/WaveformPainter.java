package org.pregap.ui.timeline.paint;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.pregap.analysis.waveform.Columns;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.audio.AudioBlock;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.waveform.Waveforms;

/**
 * Paints the waveform of a clip as it will sound, gains and fades included: one column for each pixel of the screen, and
 * the true samples where a column is less than the overview knows. Both are rectangles without smoothing, which is what
 * makes it quick.
 */
final class WaveformPainter {
    private static final int MOST_SAMPLES = (1 << 18) - 4;

    /** With fewer samples than this in a column their power says nothing, and the wave itself is seen. */
    private static final double LINE_BELOW = 24;

    /** From this many pixels for a sample on, the samples are joined by a line and shown as dots. */
    private static final double DOTS_FROM = 5;

    private final Waveforms waveforms;
    private final Columns columns = new Columns();
    private final Envelope envelope = new Envelope();
    private final Path2D.Float line = new Path2D.Float();

    /** Of the clip that is being painted, one for each column. */
    private float[] factors = new float[0];

    WaveformPainter(Waveforms waveforms) {
        this.waveforms = waveforms;
    }

    /** The visible part of a clip: columns of pixels, and the source sample under the left edge of the first. */
    private record Span(int first, int count, double sourceFirst, double sourcePerColumn) {}

    /** A strip for one channel. */
    private record Strip(int channel, double middle, double half) {}

    void paint(Surface s, ClipItem item, Waveform waveform, Gain albumGain) {
        Span span = span(s, item);
        if (span.count <= 0) {
            return;
        }
        factors = envelope.of(item.placed(), albumGain, s.scale(), span.first, span.count);
        Rows rows = s.rows();
        boolean split = waveform.channels() == 2 && rows.showsChannels(item.lane());
        int strips = split ? 2 : 1;
        double height = rows.waveHeight(item.lane()) / strips;
        Optional<Waveforms.Samples> samples = samples(item, span, waveform);
        for (int i = 0; i < strips; i++) {
            double half = Math.max(1, (height - 2 * s.hairline()) / 2);
            var strip = new Strip(i, rows.waveTop(item.lane()) + height * (i + 0.5), half);
            Look.Tint tint = s.look().tint(item.lane());
            s.fill(tint.border(), span.first, Math.rint(strip.middle), span.count, 1);
            if (samples.isPresent() && span.sourcePerColumn * DOTS_FROM <= 1) {
                paintDots(s, item, span, strip, samples.get());
            } else {
                read(span, strip.channel, waveform, samples);
                boolean line = samples.isPresent() && span.sourcePerColumn < LINE_BELOW;
                paintColumns(s, span, strip, line ? tint.rms() : tint.wave());
                if (!line) {
                    paintPower(s, span, strip, tint.rms());
                }
                paintOvers(s, span, strip);
            }
        }
    }

    private Span span(Surface s, ClipItem item) {
        int first = Math.max(s.leftmost(), s.x(item.start()));
        int count = Math.min(s.rightmost(), s.x(item.end())) - first;
        Clip clip = item.placed().clip();
        double perAlbumSample =
                (double) clip.range().lengthSamples() / item.placed().length().count();
        double sourceFirst = clip.range().startSample() + (s.scale().sampleAt(first) - item.start()) * perAlbumSample;
        return new Span(first, count, sourceFirst, s.scale().samplesPerPixel() * perAlbumSample);
    }

    /** True samples, where the overview is too coarse and they were read by now. */
    private Optional<Waveforms.Samples> samples(ClipItem item, Span span, Waveform waveform) {
        double wanted = span.count * span.sourcePerColumn + 2;
        if (span.sourcePerColumn >= waveform.finestSamples() || wanted > MOST_SAMPLES) {
            return Optional.empty();
        }
        long first = (long) Math.max(0, span.sourceFirst - 1);
        long end = Math.min(waveform.lengthSamples(), (long) Math.ceil(span.sourceFirst + wanted));
        return end <= first
                ? Optional.empty()
                : waveforms.samples(item.placed().clip().source(), first, (int) (end - first));
    }

    private void read(Span span, int channel, Waveform waveform, Optional<Waveforms.Samples> samples) {
        if (samples.isEmpty()) {
            columns.resize(span.count);
            waveform.read(channel, span.sourceFirst, span.sourcePerColumn, columns);
            return;
        }
        AudioBlock block = samples.get().block();
        long offset = samples.get().firstSample();
        int count = samples.get().count();
        double[] values = block.channel(channel);
        columns.resize(span.count);
        for (int i = 0; i < span.count; i++) {
            double from = span.sourceFirst + i * span.sourcePerColumn - offset;
            // One sample more than lies under the column, so that neighbours touch and a steep wave has no holes.
            summarise(i, values, (int) Math.floor(from), (int) Math.ceil(from + span.sourcePerColumn) + 1, count);
        }
    }

    private void summarise(int column, double[] values, int from, int to, int count) {
        int start = Math.max(0, from);
        int end = Math.min(count, to);
        if (start >= end) {
            columns.setUnknown(column);
            return;
        }
        double low = values[start];
        double high = low;
        double power = 0;
        for (int i = start; i < end; i++) {
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
            power += values[i] * values[i];
        }
        columns.low()[column] = (float) low;
        columns.high()[column] = (float) high;
        columns.rms()[column] = (float) Math.sqrt(power / (end - start));
    }

    private void paintColumns(Surface s, Span span, Strip strip, Color color) {
        float[] low = columns.low();
        float[] high = columns.high();
        s.g().setColor(color);
        for (int i = 0; i < span.count; i++) {
            if (low[i] <= high[i]) {
                int top = y(strip, high[i] * factors[i]);
                int bottom = y(strip, low[i] * factors[i]);
                s.g().fillRect(span.first + i, top, 1, bottom - top + 1);
            }
        }
    }

    private void paintPower(Surface s, Span span, Strip strip, Color color) {
        s.g().setColor(color);
        float[] rms = columns.rms();
        for (int i = 0; i < span.count; i++) {
            int top = y(strip, rms[i] * factors[i]);
            int bottom = y(strip, -rms[i] * factors[i]);
            if (bottom > top) {
                s.g().fillRect(span.first + i, top, 1, bottom - top + 1);
            }
        }
    }

    /** What would be over full scale is marked at the edges of its strip. */
    private void paintOvers(Surface s, Span span, Strip strip) {
        int thick = s.of(2);
        s.g().setColor(s.look().over);
        for (int i = 0; i < span.count; i++) {
            float factor = factors[i];
            if (columns.isKnown(i) && columns.high()[i] * factor > 1) {
                s.g().fillRect(span.first + i, y(strip, 1), 1, thick);
            }
            if (columns.isKnown(i) && columns.low()[i] * factor < -1) {
                s.g().fillRect(span.first + i, y(strip, -1) - thick + 1, 1, thick);
            }
        }
    }

    private void paintDots(Surface s, ClipItem item, Span span, Strip strip, Waveforms.Samples samples) {
        double[] values = samples.block().channel(strip.channel);
        long from = (long) Math.max((double) samples.firstSample(), Math.floor(span.sourceFirst));
        long to = (long) Math.min(
                (double) samples.firstSample() + samples.count(),
                Math.ceil(span.sourceFirst + span.count * span.sourcePerColumn) + 1);
        double dot = Math.min(s.of(2), 0.3 / span.sourcePerColumn);
        line.reset();
        s.smooth(true);
        s.g().setColor(s.look().tint(item.lane()).rms());
        for (long sample = from; sample < to; sample++) {
            double column = (sample - span.sourceFirst) / span.sourcePerColumn;
            float factor = factors[(int) Math.max(0, Math.min(span.count - 1, column))];
            double x = span.first + column;
            double y = clamped(strip, values[(int) (sample - samples.firstSample())] * factor);
            if (sample == from) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
            s.g().fillRect(
                            (int) Math.rint(x - dot),
                            (int) Math.rint(y - dot),
                            (int) (2 * dot) + 1,
                            (int) (2 * dot) + 1);
        }
        if (to > from) {
            s.g().draw(line);
        }
        s.smooth(false);
    }

    private static int y(Strip strip, double value) {
        return (int) Math.rint(clamped(strip, value));
    }

    private static double clamped(Strip strip, double value) {
        return strip.middle - Math.max(-1, Math.min(1, value)) * strip.half;
    }
}
