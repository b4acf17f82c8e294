package org.pregap.ui.timeline.paint;

import java.awt.Shape;
import java.util.Optional;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.model.Clip;
import org.pregap.model.Source;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene.ClipItem;

/** Paints a clip: ground, waveform, fades, line of gain, card and border. */
final class ClipPainter {
    private static final int LEAST_WITH_HANDLES = 48;
    private static final int LEAST_WAVE_WITH_GAIN = 36;
    private static final int HANDLE = 7;

    private final TimelineSources sources;
    private final WaveformPainter waveforms;
    private final FadePainter fades = new FadePainter();
    private final CardPainter cards;

    ClipPainter(TimelineSources sources, Lettering lettering) {
        this.sources = sources;
        this.waveforms = new WaveformPainter(sources.waveforms());
        this.cards = new CardPainter(sources, lettering);
    }

    void paint(Surface s, Shown shown, ClipItem item) {
        int left = s.x(item.start());
        int right = Math.max(left + 1, s.x(item.end()));
        Rows rows = s.rows();
        int top = (int) rows.laneTop(item.lane());
        int height = (int) rows.laneBottom(item.lane()) - top;
        int waveTop = (int) rows.waveTop(item.lane());
        Look.Tint tint = s.look().tint(item.lane());
        s.fill(tint.background(), left, top, right - left, height);
        s.fill(tint.card(), left, top, right - left, waveTop - top);
        Optional<Waveform> waveform =
                sources.isMissing(item) ? Optional.empty() : sources.waveforms().of(source(item));
        if (waveform.isPresent()) {
            waveforms.paint(s, item, waveform.get(), shown.scene().album().gain());
        } else {
            cards.paintMissing(s, item);
        }
        Shape clip = s.g().getClip();
        s.g().clipRect(left, top, right - left, height);
        fades.paint(s, item);
        boolean selected = shown.selection().clips().contains(item.place());
        boolean pointed = shown.pointed().isClip() && shown.pointed().clip().equals(item.place());
        if (right - left >= s.of(LEAST_WITH_HANDLES)) {
            paintGain(s, item, pointed && shown.pointed().kind() == Handle.Kind.GAIN);
            if (selected || pointed) {
                paintHandles(s, item);
            }
        }
        s.g().setClip(clip);
        paintBorder(s, item, selected);
        if (item.lane() == 0) {
            cards.paint(s, shown, item);
        }
    }

    /** The card of a clip in the lower lane lies over the curves of its crossfades, so that it can be read. */
    void paintLowerCard(Surface s, Shown shown, ClipItem item) {
        int left = s.x(item.start());
        int width = Math.max(1, s.x(item.end()) - left);
        int top = (int) s.rows().laneTop(item.lane());
        int height = (int) s.rows().waveTop(item.lane()) - top;
        Shape clip = s.g().getClip();
        s.g().clipRect(left, top, width, height);
        s.fill(s.look().tint(item.lane()).card(), left, top, width, height);
        paintBorder(s, item, shown.selection().clips().contains(item.place()));
        cards.paint(s, shown, item);
        s.g().setClip(clip);
    }

    private static void paintBorder(Surface s, ClipItem item, boolean selected) {
        int left = s.x(item.start());
        int width = Math.max(1, s.x(item.end()) - left);
        int top = (int) s.rows().laneTop(item.lane());
        int height = (int) s.rows().laneBottom(item.lane()) - top;
        s.outline(s.look().tint(item.lane()).border(), left, top, width, height);
        if (selected) {
            int line = s.of(2);
            s.fill(s.look().selected, left, top, width, line);
            s.fill(s.look().selected, left, top + height - line, width, line);
            s.fill(s.look().selected, left, top, Math.min(line, width), height);
            s.fill(s.look().selected, left + Math.max(0, width - line), top, Math.min(line, width), height);
        }
    }

    private static void paintGain(Surface s, ClipItem item, boolean pointed) {
        Clip clip = item.placed().clip();
        if (s.rows().waveHeight(item.lane()) < s.of(LEAST_WAVE_WITH_GAIN)) {
            return;
        }
        int left = s.x(item.start());
        int y = (int) Math.rint(s.rows().gainY(item.lane(), clip.gain().thousandthsDb() / 1000.0));
        int thick = pointed ? s.of(2) : s.hairline();
        boolean rests = clip.gain().isUnity() && !pointed;
        s.fill(rests ? s.look().gainAtRest : s.look().gain, left, y, s.x(item.end()) - left, thick);
    }

    /** Small squares where fades are taken hold of. */
    private static void paintHandles(Surface s, ClipItem item) {
        Clip clip = item.placed().clip();
        int size = s.of(HANDLE);
        int top = (int) s.rows().waveTop(item.lane()) + s.hairline();
        if (item.ownFadeIn()) {
            int x = s.x(item.start() + clip.fadeIn().length().count());
            paintHandle(s, x + s.hairline(), top, size);
        }
        if (item.ownFadeOut()) {
            int x = s.x(item.end() - clip.fadeOut().length().count());
            paintHandle(s, x - size - s.hairline(), top, size);
        }
    }

    private static void paintHandle(Surface s, int x, int y, int size) {
        s.fill(s.look().handle, x, y, size, size);
        s.outline(s.look().tint(0).border(), x, y, size, size);
    }

    private static Source source(ClipItem item) {
        return item.placed().clip().source();
    }
}
