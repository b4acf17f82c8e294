package org.pregap.ui.timeline.paint;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.pregap.ui.timeline.paint.Lettering.Room;
import org.pregap.ui.timeline.paint.Lettering.Style;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene.PauseItem;
import org.pregap.ui.words.Lengths;
import org.pregap.ui.words.Words;

/** Paints the silence before a track: a grey box over both lanes with its length in seconds and CD frames. */
final class PausePainter {
    private static final int PADDING = 4;

    /** How wide a box must be for a text that stands upright, in sizes of the font. */
    private static final double THINNEST = 1.15;

    /** From the middle of a line of digits down to their feet, in sizes of the font. */
    private static final double BASELINE = 0.36;

    private final Words words = Words.of(PausePainter.class);
    private final Lettering lettering;

    PausePainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Surface s, Shown shown, PauseItem pause) {
        int left = s.x(pause.start());
        int right = s.x(pause.end());
        if (right <= left) {
            return;
        }
        Rows rows = s.rows();
        int top = (int) rows.laneTop(0);
        int height = (int) rows.laneBottom(1) - top;
        Look look = s.look();
        s.fill(look.pause, left, top, right - left, height);
        s.fill(look.pauseLine, left, top, s.hairline(), height);
        s.fill(look.pauseLine, right - s.hairline(), top, s.hairline(), height);
        Handle pointed = shown.pointed();
        if (pointed.kind() == Handle.Kind.PAUSE && pointed.track() == pause.track()) {
            s.outline(look.selected, left, top, right - left, height);
        }
        paintText(s, shown, pause, left, right);
    }

    /** Only where the whole text fits, along or upright: half a number misleads. */
    private void paintText(Surface s, Shown shown, PauseItem pause, int left, int right) {
        Look look = s.look();
        double room = right - left - 2.0 * s.of(PADDING);
        double line = look.small.getSize2D() * 1.35;
        List<String> lines = lines(pause);
        // Hidden audio lies in the lower lane, over the pause of track 1.
        boolean covered =
                pause.track() == 1 && !shown.scene().album().opening().hidden().isEmpty();
        double middle = (s.rows().laneTop(0) + s.rows().laneBottom(covered ? 0 : 1)) / 2;
        double centre = (left + right) / 2.0;
        if (lines.stream().allMatch(text -> lettering.width(look.small, text) <= room)) {
            double first = middle - s.of(2) - (lines.size() - 2) * line / 2;
            for (int i = 0; i < lines.size(); i++) {
                paintCentred(s, lines.get(i), centre, first + i * line);
            }
        } else if (look.small.getSize2D() * THINNEST <= right - left) {
            double height = 2 * (middle - s.rows().laneTop(0)) - 2.0 * s.of(PADDING);
            paintUpright(s, String.join(pause.hidden().isZero() ? " \u00b7 " : " ", lines), centre, middle, height);
        }
    }

    /** The length in seconds and CD frames; before track 1 with hidden audio, that and what comes on top. */
    private List<String> lines(PauseItem pause) {
        String seconds = Lengths.seconds(pause.pause());
        return pause.hidden().isZero()
                ? List.of(seconds, pause.pause().count() + " f")
                : List.of(seconds, "+ " + Lengths.seconds(pause.hidden()), words.get("pause.hidden"));
    }

    private void paintCentred(Surface s, String text, double centre, double baseline) {
        double width = lettering.width(s.look().small, text);
        double x = Math.rint(centre - width / 2);
        var style = new Style(s.look().small, s.look().pauseText);
        lettering.paint(s.g(), style, text, new Room(x, Math.rint(baseline), width + 1));
    }

    /** Read from below, in a box too narrow for a line. */
    private void paintUpright(Surface s, String text, double centre, double middle, double height) {
        Look look = s.look();
        double width = lettering.width(look.small, text);
        if (width > height) {
            return;
        }
        AffineTransform before = s.g().getTransform();
        s.g().translate(Math.rint(centre + look.small.getSize2D() * BASELINE), Math.rint(middle + width / 2));
        s.g().rotate(-Math.PI / 2);
        lettering.paint(s.g(), new Style(look.small, look.pauseText), text, new Room(0, 0, width + 1));
        s.g().setTransform(before);
    }
}
