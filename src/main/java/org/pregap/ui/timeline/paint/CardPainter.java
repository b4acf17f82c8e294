package org.pregap.ui.timeline.paint;

import java.awt.Font;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregap.analysis.Loudness;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.ui.timeline.scene.TrackNames;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Words;

/**
 * Paints the card of a clip: number and title of its track, then length, ISRC and true peak as far as there is room. The
 * card of a clip that begins left of the window moves along, so that the title is always to be read.
 */
final class CardPainter {
    private static final int PADDING = 6;
    private static final int BETWEEN = 8;

    /** The title keeps at least this much before figures are shown. */
    private static final int LEAST_TITLE = 60;

    private final Words words = Words.of(CardPainter.class);
    private final TimelineSources sources;
    private final Lettering lettering;

    CardPainter(TimelineSources sources, Lettering lettering) {
        this.sources = sources;
        this.lettering = lettering;
    }

    void paint(Surface s, Shown shown, ClipItem item) {
        int left = Math.max(0, s.x(item.start()));
        int right = Math.min(s.width(), s.x(item.end()));
        double x = left + s.of(PADDING);
        double room = right - s.of(PADDING) - x;
        if (room <= 0) {
            return;
        }
        Look look = s.look();
        double baseline = baseline(s, look.bold, item.lane());
        Shape clip = s.g().getClip();
        s.g().clipRect(left, (int) s.rows().laneTop(item.lane()), right - left, (int)
                s.rows().laneHeight());
        String number = TrackNames.number(item.place().track());
        double used = lettering.paint(s.g(), look.bold, look.cardText, number, x, baseline, room);
        double between = s.of(BETWEEN);
        if (used > 0) {
            paintRest(s, shown.scene().album(), item, x + used + between, baseline, room - used - between);
        }
        s.g().setClip(clip);
    }

    private void paintRest(Surface s, Album album, ClipItem item, double x, double baseline, double room) {
        Look look = s.look();
        String title = TrackNames.ofClip(album, item.place());
        double wanted = Math.min(s.of(LEAST_TITLE), lettering.width(look.text, title));
        String figures = fitting(look, figures(album, item), room - wanted - s.of(BETWEEN));
        double width = lettering.width(look.text, figures);
        double titleRoom = figures.isEmpty() ? room : room - width - s.of(BETWEEN);
        double used = lettering.paint(s.g(), look.text, look.cardText, title, x, baseline, titleRoom);
        double gap = used > 0 ? s.of(BETWEEN) : 0;
        lettering.paint(s.g(), look.text, look.cardDimText, figures, x + used + gap, baseline, width + 1);
    }

    /** As many figures as there is room for, the first ones first. */
    private String fitting(Look look, List<String> figures, double room) {
        String fitting = "";
        for (String figure : figures) {
            String longer = fitting.isEmpty() ? figure : fitting + " · " + figure;
            if (lettering.width(look.text, longer) > room) {
                break;
            }
            fitting = longer;
        }
        return fitting;
    }

    /** {@code 3:41}, {@code ISRC ✓}, {@code −0.3 dBTP}, {@code gain +1.5 dB}; the first clip of a track speaks for it. */
    private List<String> figures(Album album, ClipItem item) {
        int track = item.place().track();
        boolean speaks = track > 0 && item.place().clip() == 0;
        List<String> figures = new ArrayList<>();
        figures.add(length(
                speaks ? album.track(track).length(album.rate()) : item.placed().length(), album.rate()));
        if (speaks) {
            figures.add(words.get(album.track(track).isrc().isPresent() ? "card.isrc" : "card.noIsrc"));
            sources.loudness()
                    .of(track)
                    .map(Loudness::truePeakDbtp)
                    .filter(Double::isFinite)
                    .ifPresent(peak -> figures.add(words.get("card.peak", Decibels.of(peak, 1))));
        }
        Gain gain = item.placed().clip().gain();
        if (!gain.isUnity()) {
            figures.add(words.get("card.gain", Decibels.signed(gain.thousandthsDb() / 1000.0, 1)));
        }
        return figures;
    }

    /** {@code 3:41} */
    static String length(SampleCount length, SampleRate rate) {
        long seconds = length.count() / rate.hz();
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** A clip whose source is not there: hatched, with the path where it was last. */
    void paintMissing(Surface s, ClipItem item) {
        int left = Math.max(0, s.x(item.start()));
        int right = Math.min(s.width(), s.x(item.end()));
        int top = (int) s.rows().waveTop(item.lane());
        int bottom = (int) s.rows().laneBottom(item.lane());
        Hatching.paint(s, s.look().missing, left, top, right - left, bottom - top);
        String why = sources.isMissing(item) ? "missing" : "unreadable";
        String path = words.get(why, item.placed().clip().source().path());
        Look look = s.look();
        double size = look.text.getSize2D();
        double x = left + s.of(PADDING);
        double room = right - s.of(PADDING) - x;
        double width = Math.min(room, lettering.width(look.text, path));
        if (width > 0 && bottom - top > 2 * size) {
            double y = top + s.of(PADDING);
            s.fill(look.tint(item.lane()).background(), x - s.of(2), y, width + s.of(PADDING), size * 1.5);
            lettering.paint(s.g(), look.text, look.missingText, path, x, Math.rint(y + size * 1.1), room);
        }
    }

    private double baseline(Surface s, Font font, int lane) {
        var metrics = font.getLineMetrics("0", lettering.context());
        double top = s.rows().laneTop(lane);
        double height = s.rows().waveTop(lane) - top;
        return Math.rint(top + (height + metrics.getAscent() - metrics.getDescent()) / 2);
    }
}
