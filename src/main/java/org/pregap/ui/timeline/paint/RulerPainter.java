package org.pregap.ui.timeline.paint;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.pregap.time.SamplePos;
import org.pregap.ui.timeline.paint.Lettering.Room;
import org.pregap.ui.timeline.paint.Lettering.Style;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.MarkItem;
import org.pregap.ui.timeline.scene.TrackNames;

/**
 * Paints the ruler: times of the disc above, marks below. INDEX 01 is a filled triangle with number and title, a further
 * index a hollow one with its number, the way from INDEX 00 to INDEX 01 is hatched.
 */
final class RulerPainter {
    private static final int TRIANGLE = 5;
    private static final int PADDING = 4;
    private static final int TICK_LONG = 7;
    private static final int TICK_SHORT = 3;
    private static final int LABEL_APART = 86;

    private final Lettering lettering;

    RulerPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Surface s, Shown shown) {
        Look look = s.look();
        int height = (int) s.rows().rulerBottom();
        s.fill(look.ruler, 0, 0, s.width(), height);
        paintTimes(s, shown.scene());
        paintMarks(s, shown);
        s.fill(look.rulerLine, 0, height - s.hairline(), s.width(), s.hairline());
    }

    private void paintTimes(Surface s, Scene scene) {
        long hz = scene.rate().hz();
        long perCdFrame = scene.rate().samplesPerCdFrame();
        RulerStep step = RulerStep.atLeast(s.scale().samplesPerPixel() * s.of(LABEL_APART), hz, perCdFrame);
        int bottom = (int) s.rows().timesBottom();
        long first = Math.max(0, Math.floorDiv((long) s.scale().firstSample(), step.samples()));
        long last = (long) (s.scale().sampleAt(s.width()) / step.samples());
        double baseline = bottom - s.of(PADDING) - 1.0;
        for (long i = first; i <= last; i++) {
            int x = s.x((double) i * step.samples());
            s.fill(s.look().rulerLine, x, bottom - s.of(TICK_LONG), s.hairline(), s.of(TICK_LONG));
            for (int part = 1; part < step.parts(); part++) {
                int at = s.x(((double) i + (double) part / step.parts()) * step.samples());
                s.fill(s.look().rulerLine, at, bottom - s.of(TICK_SHORT), s.hairline(), s.of(TICK_SHORT));
            }
            String label = label(i * step.samples(), step, scene);
            if (x >= 0) {
                double left = x + (double) s.of(PADDING);
                paintWhole(s, label, new Room(left, baseline, Math.min(s.of(LABEL_APART), s.width() - left)));
            }
        }
        s.fill(s.look().rulerLine, 0, bottom - s.hairline(), s.width(), s.hairline());
    }

    private static String label(long sample, RulerStep step, Scene scene) {
        String msf = new SamplePos(sample).cdFrameContaining(scene.rate()).toString();
        int each = scene.rate().samplesPerCdFrame();
        return step.samples() % each == 0 ? msf : msf + "+" + sample % each;
    }

    private void paintMarks(Surface s, Shown shown) {
        List<MarkItem> marks = shown.scene().marks();
        int mark = 0;
        while (mark < marks.size()) {
            int next = mark + 1;
            while (next < marks.size() && !shown.scene().isApart(next, s.scale(), s.rows())) {
                next++;
            }
            double end = next < marks.size()
                    ? s.scale().xOf(marks.get(next).sample())
                    : s.width() + (double) s.of(LABEL_APART);
            if (end >= 0 && s.scale().xOf(marks.get(mark).sample()) <= s.width() + s.of(TRIANGLE)) {
                paintMark(s, shown, marks.get(mark), end);
            }
            mark = next;
        }
    }

    private void paintMark(Surface s, Shown shown, MarkItem mark, double next) {
        int x = s.x(mark.sample());
        int top = (int) s.rows().timesBottom();
        int bottom = (int) s.rows().rulerBottom();
        if (mark.index() == 0) {
            int end = (int) Math.min(s.width() + 1.0, next);
            Hatching.paint(s, s.look().hatch, new Rectangle(x, top, end - x, bottom - top));
            s.fill(s.look().mark, x, top, s.hairline(), bottom - top);
            return;
        }
        boolean pointed = points(shown.pointed(), mark);
        paintTriangle(s, x, s.of(pointed ? TRIANGLE + 1 : TRIANGLE), mark.index() == 1);
        double beside = x + (double) s.of(TRIANGLE + 2);
        double end = next - s.of(TRIANGLE + 2);
        double baseline = Math.rint((top + bottom) / 2.0 + s.look().small.getSize2D() * 0.36);
        if (mark.index() > 1) {
            paintWhole(s, TrackNames.number(mark.index()), new Room(beside, baseline, end - beside));
        } else {
            // A track that began left of the window keeps its name in sight.
            double left = Math.max(s.of(PADDING), beside);
            paintName(s, shown, mark.track(), new Room(left, baseline, end - left));
        }
    }

    private void paintName(Surface s, Shown shown, int track, Room room) {
        String number = Integer.toString(track);
        double used = lettering.width(s.look().smallBold, number);
        if (used <= room.width()) {
            lettering.paint(s.g(), new Style(s.look().smallBold, s.look().rulerText), number, room);
            String title = TrackNames.of(shown.scene().album(), track);
            lettering.paint(s.g(), plain(s), title, room.from(used + s.of(PADDING) + 1.0));
        }
    }

    private void paintWhole(Surface s, String text, Room room) {
        if (lettering.width(s.look().small, text) <= room.width()) {
            lettering.paint(s.g(), plain(s), text, room);
        }
    }

    private static Style plain(Surface s) {
        return new Style(s.look().small, s.look().rulerText);
    }

    /** With its point at the middle of a column of pixels. */
    private static void paintTriangle(Surface s, int x, int size, boolean filled) {
        // Room for the corner of a line, which reaches beyond the corner of the shape.
        int margin = 2 * s.hairline();
        BufferedImage triangle = Stamp.of(
                2 * size + 1 + 2 * margin,
                2 * size + 2 * margin,
                List.of("triangle", s.look().mark, size, margin, filled),
                g -> {
                    g.setColor(s.look().mark);
                    if (filled) {
                        g.fill(triangle(margin, size));
                    } else {
                        g.setStroke(s.line());
                        g.draw(triangle(margin, size));
                    }
                });
        int top = (int) s.rows().rulerBottom() - 2 * size - s.of(1);
        s.g().drawImage(triangle, x - size - margin, top - margin, null);
    }

    /** @param margin above it and beside it */
    private static Path2D triangle(int margin, int size) {
        var triangle = new Path2D.Float();
        triangle.moveTo(margin + 0.5, margin);
        triangle.lineTo(margin + 0.5 + 2 * size, margin);
        triangle.lineTo(margin + 0.5 + size, margin + 2 * size);
        triangle.closePath();
        return triangle;
    }

    private static boolean points(Handle pointed, MarkItem mark) {
        return switch (pointed.kind()) {
            case MARK, INDEX -> pointed.track() == mark.track() && pointed.part() == mark.index();
            default -> false;
        };
    }
}
