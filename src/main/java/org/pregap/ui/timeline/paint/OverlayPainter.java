package org.pregap.ui.timeline.paint;

import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.time.DiscAddress;
import org.pregap.ui.timeline.paint.Lettering.Room;
import org.pregap.ui.timeline.paint.Lettering.Style;
import org.pregap.workspace.history.TimeRange;

/** Paints what lies over the lanes: marked range, loop, findings, playhead, the place of a drop, the value of a drag. */
final class OverlayPainter {
    private static final int PADDING = 8;
    private static final int ARC = 8;
    private static final int BESIDE = 14;
    private static final int TICK = 6;
    private static final int LOOP_BAR = 3;

    private final Lettering lettering;

    OverlayPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Surface s, Shown shown, double density) {
        shown.selection().range().ifPresent(range -> paintRange(s, range));
        shown.loop().ifPresent(range -> paintLoop(s, range));
        for (Finding finding : shown.findings()) {
            finding.at().ifPresent(at -> paintFinding(s, shown, finding.severity(), at));
        }
        shown.drop().ifPresent(track -> paintDrop(s, shown, track));
        paintPlayhead(s, shown.playheadSample());
        shown.readout().ifPresent(readout -> paintReadout(s, readout, density));
    }

    private static void paintRange(Surface s, TimeRange range) {
        int left = s.x(range.start().sample());
        int right = Math.max(left + 1, s.x(range.end().sample()));
        int height = (int) s.rows().laneBottom(1);
        s.fill(s.look().range, left, 0, right - left, height);
        s.fill(s.look().selected, left, 0, s.hairline(), height);
        s.fill(s.look().selected, right - s.hairline(), 0, s.hairline(), height);
    }

    private static void paintLoop(Surface s, TimeRange range) {
        int left = s.x(range.start().sample());
        int right = Math.max(left + 1, s.x(range.end().sample()));
        s.fill(s.look().playhead, left, 0, right - left, s.of(LOOP_BAR));
    }

    private static void paintFinding(Surface s, Shown shown, Severity severity, DiscAddress at) {
        if (severity == Severity.NOTE) {
            return;
        }
        int x = s.x(at.start(shown.scene().rate()).sample());
        int size = s.of(TICK);
        s.smooth(true);
        s.g().setColor(severity == Severity.ERROR ? s.look().error : s.look().warning);
        s.g().fillOval(x - size / 2, s.of(2), size, size);
        s.smooth(false);
    }

    private static void paintPlayhead(Surface s, long sample) {
        int x = s.x(sample);
        int size = s.of(5);
        s.fill(s.look().playhead, x, 0, s.hairline(), s.rows().laneBottom(1));
        s.smooth(true);
        s.g().setColor(s.look().playhead);
        s.g().fillPolygon(new int[] {x - size, x + size + 1, x}, new int[] {0, 0, 2 * size}, 3);
        s.smooth(false);
    }

    /** A line where the dragged track would come to lie. */
    private static void paintDrop(Surface s, Shown shown, int track) {
        int last = shown.scene().album().tracks().size();
        double sample = track <= last
                ? shown.scene().layout().track(track).start().sample()
                : shown.scene().layout().track(last).end().sample();
        int thick = s.of(3);
        int top = (int) s.rows().laneTop(0);
        s.fill(s.look().drop, s.x(sample) - thick / 2, top, thick, s.rows().laneBottom(1) - top);
        int knob = s.of(9);
        s.smooth(true);
        s.g().setColor(s.look().drop);
        s.g().fillOval(s.x(sample) - knob / 2, top - knob / 2, knob, knob);
        s.smooth(false);
    }

    private void paintReadout(Surface s, Shown.Readout readout, double density) {
        Look look = s.look();
        double padding = s.of(PADDING);
        double width = lettering.width(look.bold, readout.text()) + 2 * padding;
        double height = look.bold.getSize2D() * 1.9;
        double x = readout.x() * density + s.of(BESIDE);
        if (x + width > s.width()) {
            x = readout.x() * density - s.of(BESIDE) - width;
        }
        double y = Math.max(0, Math.min(s.rows().height() - height, readout.y() * density - height - s.of(4)));
        s.smooth(true);
        s.g().setColor(look.readout);
        s.g().fillRoundRect((int) x, (int) y, (int) Math.ceil(width), (int) height, s.of(ARC), s.of(ARC));
        s.smooth(false);
        double baseline = Math.rint(y + height / 2 + look.bold.getSize2D() * 0.36);
        var room = new Room(Math.rint(x) + padding, baseline, width);
        lettering.paint(s.g(), new Style(look.bold, look.readoutText), readout.text(), room);
    }

    /** What to do first, in the middle of the lanes. */
    void paintEmpty(Surface s, String title, String hint) {
        Look look = s.look();
        double middle = (s.rows().laneTop(0) + s.rows().laneBottom(1)) / 2;
        double titleWidth = Math.min(s.width(), lettering.width(look.large, title));
        double hintWidth = Math.min(s.width(), lettering.width(look.text, hint));
        int boxWidth =
                (int) Math.min(s.width() - 2.0 * s.of(PADDING), Math.max(titleWidth, hintWidth) + 8.0 * s.of(PADDING));
        int boxHeight = (int) (look.large.getSize2D() + look.text.getSize2D() + 5.0 * s.of(PADDING));
        int left = (s.width() - boxWidth) / 2;
        int top = (int) (middle - boxHeight / 2.0);
        s.fill(look.background, left, top, boxWidth, boxHeight);
        s.outline(look.rulerLine, left, top, boxWidth, boxHeight);
        double first = top + 2.0 * s.of(PADDING) + look.large.getSize2D() * 0.9;
        var titleRoom = new Room((s.width() - titleWidth) / 2, first, s.width());
        lettering.paint(s.g(), new Style(look.large, look.cardText), title, titleRoom);
        double second = first + s.of(PADDING) + look.text.getSize2D() * 1.2;
        var hintRoom = new Room((s.width() - hintWidth) / 2, second, boxWidth);
        lettering.paint(s.g(), new Style(look.text, look.hint), hint, hintRoom);
    }
}
