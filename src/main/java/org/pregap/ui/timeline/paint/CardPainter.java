package org.pregap.ui.timeline.paint;

import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.pregap.analysis.Loudness;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.timeline.paint.Lettering.Room;
import org.pregap.ui.timeline.paint.Lettering.Style;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.ui.timeline.scene.TrackNames;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Words;

/**
 * Paints the card of a clip: number and title of its track, then length, ISRC and true peak as far as there is room, the ISRC before the others. The
 * card of a clip that begins left of the window moves along, so that the title is always to be read.
 */
final class CardPainter {
    private static final int PADDING = 6;
    private static final int BETWEEN = 8;

    /** The title keeps at least this much before the ISRC is shown, */
    private static final int LEAST_TITLE = 60;

    /** and this much before anything else is. */
    private static final int USUAL_TITLE = 180;

    private static final int LAST_RANK = 3;

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
        Look look = s.look();
        double x = left + s.of(PADDING);
        var room = new Room(x, baseline(s, look.bold, item.lane()), right - s.of(PADDING) - x);
        if (room.width() <= 0) {
            return;
        }
        Shape clip = s.g().getClip();
        s.g().clipRect(left, (int) s.rows().laneTop(item.lane()), right - left, (int)
                s.rows().laneHeight());
        String number = TrackNames.number(item.place().track());
        double used = lettering.paint(s.g(), new Style(look.bold, look.cardText), number, room);
        if (used > 0) {
            paintRest(s, shown.scene().album(), item, room.from(used + s.of(BETWEEN)));
        }
        s.g().setClip(clip);
    }

    private void paintRest(Surface s, Album album, ClipItem item, Room room) {
        Look look = s.look();
        String title = TrackNames.ofClip(album, item.place());
        double whole = lettering.width(look.text, title);
        double left = room.width() - s.of(BETWEEN);
        String figures = fitting(
                look,
                figures(album, item),
                rank -> left - Math.min(s.of(rank == 0 ? LEAST_TITLE : USUAL_TITLE), whole));
        double width = lettering.width(look.text, figures);
        double titleWidth = figures.isEmpty() ? room.width() : room.width() - width - s.of(BETWEEN);
        var titleRoom = new Room(room.x(), room.baseline(), titleWidth);
        double used = lettering.paint(s.g(), new Style(look.text, look.cardText), title, titleRoom);
        double x = room.x() + used + (used > 0 ? s.of(BETWEEN) : 0);
        var figureRoom = new Room(x, room.baseline(), width + 1);
        lettering.paint(s.g(), new Style(look.text, look.cardDimText), figures, figureRoom);
    }

    /**
     * Something said of a clip.
     *
     * @param text as it stands on the card
     * @param rank what has the least is given up last
     */
    private record Figure(String text, int rank) {}

    /**
     * As many figures as there is room for, those that matter most first; painted in the order in which they were given.
     *
     * @param room for the figures up to a rank
     */
    private String fitting(Look look, List<Figure> figures, IntToDoubleFunction room) {
        List<Figure> chosen = List.of();
        for (int rank = 0; rank <= LAST_RANK; rank++) {
            int upTo = rank;
            List<Figure> more =
                    figures.stream().filter(figure -> figure.rank <= upTo).toList();
            if (lettering.width(look.text, joined(more)) > room.applyAsDouble(rank)) {
                break;
            }
            chosen = more;
        }
        return joined(chosen);
    }

    private static String joined(List<Figure> figures) {
        return figures.stream().map(Figure::text).collect(Collectors.joining(" · "));
    }

    /** {@code 3:41}, {@code ISRC ✓}, {@code −0.3 dBTP}, {@code gain +1.5 dB}; the first clip of a track speaks for it. */
    private List<Figure> figures(Album album, ClipItem item) {
        int track = item.place().track();
        boolean speaks = track > 0 && item.place().clip() == 0;
        List<Figure> figures = new ArrayList<>();
        SampleCount sounding =
                speaks ? album.track(track).length(album.rate()) : item.placed().length();
        figures.add(new Figure(length(sounding, album.rate()), 1));
        if (speaks) {
            figures.add(new Figure(words.get(album.track(track).isrc().isPresent() ? "card.isrc" : "card.noIsrc"), 0));
            sources.loudness()
                    .of(track)
                    .map(Loudness::truePeakDbtp)
                    .filter(Double::isFinite)
                    .ifPresent(peak -> figures.add(new Figure(words.get("card.peak", Decibels.of(peak, 1)), 2)));
        }
        Gain gain = item.placed().clip().gain();
        if (!gain.isUnity()) {
            String db = Decibels.signed(gain.thousandthsDb() / 1000.0, 1);
            figures.add(new Figure(words.get("card.gain", db), LAST_RANK));
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
        Hatching.paint(s, s.look().missing, new Rectangle(left, top, right - left, bottom - top));
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
            var line = new Room(x, Math.rint(y + size * 1.1), room);
            lettering.paint(s.g(), new Style(look.text, look.missingText), path, line);
        }
    }

    private double baseline(Surface s, Font font, int lane) {
        var metrics = font.getLineMetrics("0", lettering.context());
        double top = s.rows().laneTop(lane);
        double height = s.rows().waveTop(lane) - top;
        return Math.rint(top + (height + metrics.getAscent() - metrics.getDescent()) / 2);
    }
}
