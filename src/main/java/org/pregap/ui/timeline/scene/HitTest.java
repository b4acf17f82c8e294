package org.pregap.ui.timeline.scene;

import org.pregap.layout.PlacedCrossfade;
import org.pregap.ui.timeline.scene.Handle.Kind;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.ui.timeline.scene.Scene.MarkItem;
import org.pregap.ui.timeline.scene.Scene.PauseItem;

/**
 * Finds what lies under the pointer. What is small comes before what is large; a clip too narrow for its handles is a
 * body only.
 */
public record HitTest(Scene scene, TimeScale scale, Rows rows) {
    private static final int EDGE = 6;
    private static final int EDGE_OUTSIDE = 2;
    private static final int CORNER = 11;
    private static final int MARK = 7;
    private static final int GAIN_LINE = 3;
    private static final int LEAST_WITH_EDGES = 28;
    private static final int LEAST_WITH_CORNERS = 48;
    private static final int LEAST_WAVE_WITH_GAIN = 36;
    private static final int LEAST_OVERLAP = 4;

    public Handle at(double x, double y) {
        if (y < rows.rulerBottom()) {
            return y < 0 ? Handle.NOTHING : inRuler(x, y);
        }
        int lane = rows.laneAt(y);
        if (y > rows.laneBottom(lane)) {
            return Handle.LANE;
        }
        boolean inCard = y < rows.waveTop(lane);
        Handle overlap = inCard ? Handle.NOTHING : overlapAt(x);
        for (int i = scene.clips().size() - 1; i >= 0; i--) {
            ClipItem item = scene.clips().get(i);
            if (item.lane() == lane) {
                Handle handle = onClip(item, x, y, overlap.kind() == Kind.OVERLAP);
                if (handle.kind() != Kind.NOTHING) {
                    return handle;
                }
            }
        }
        return overlap.kind() == Kind.OVERLAP ? overlap : pauseAt(x);
    }

    private Handle inRuler(double x, double y) {
        if (y < rows.timesBottom()) {
            return Handle.RULER;
        }
        Handle nearest = Handle.RULER;
        double least = rows.of(MARK);
        for (int i = 0; i < scene.marks().size(); i++) {
            MarkItem mark = scene.marks().get(i);
            double away = Math.abs(scale.xOf(mark.sample()) - x);
            if (away <= least && mark.kind() != Kind.NOTHING && scene.isApart(i, scale, rows)) {
                least = away;
                nearest = mark.handle();
            }
        }
        return nearest;
    }

    private Handle overlapAt(double x) {
        for (PlacedCrossfade overlap : scene.overlaps()) {
            double start = scale.xOf(overlap.start().sample());
            double end = scale.xOf(overlap.end().sample());
            if (end - start >= rows.of(LEAST_OVERLAP) && x >= start && x < end) {
                return new Handle(Kind.OVERLAP, overlap.track(), 0);
            }
        }
        return Handle.NOTHING;
    }

    private Handle onClip(ClipItem item, double x, double y, boolean overlapped) {
        double start = scale.xOf(item.start());
        double end = scale.xOf(item.end());
        double outside = rows.of(EDGE_OUTSIDE);
        if (x < start - outside || x >= end + outside) {
            return Handle.NOTHING;
        }
        double width = end - start;
        if (width >= rows.of(LEAST_WITH_CORNERS) && onFade(item, x, y, true)) {
            return handle(item, Kind.FADE_IN);
        }
        if (width >= rows.of(LEAST_WITH_CORNERS) && onFade(item, x, y, false)) {
            return handle(item, Kind.FADE_OUT);
        }
        if (width >= rows.of(LEAST_WITH_EDGES) && x < start + rows.of(EDGE)) {
            return handle(item, Kind.START);
        }
        if (width >= rows.of(LEAST_WITH_EDGES) && x >= end - rows.of(EDGE)) {
            return handle(item, Kind.END);
        }
        if (overlapped || x < start || x >= end) {
            return Handle.NOTHING;
        }
        return handle(item, onGain(item, y) ? Kind.GAIN : Kind.BODY);
    }

    private boolean onFade(ClipItem item, double x, double y, boolean in) {
        double size = rows.of(CORNER);
        double top = rows.waveTop(item.lane());
        if (y < top || y > top + size || !(in ? item.ownFadeIn() : item.ownFadeOut())) {
            return false;
        }
        double at = in ? fadeInX(item) : fadeOutX(item);
        return in ? x >= at && x < at + size : x <= at && x > at - size;
    }

    /** Where the handle of the fade in lies; it reaches to the right of it. */
    private double fadeInX(ClipItem item) {
        return scale.xOf(item.start() + item.placed().clip().fadeIn().length().count());
    }

    private double fadeOutX(ClipItem item) {
        return scale.xOf(item.end() - item.placed().clip().fadeOut().length().count());
    }

    private boolean onGain(ClipItem item, double y) {
        double db = item.placed().clip().gain().thousandthsDb() / 1000.0;
        return rows.waveHeight(item.lane()) >= rows.of(LEAST_WAVE_WITH_GAIN)
                && Math.abs(y - rows.gainY(item.lane(), db)) <= rows.of(GAIN_LINE);
    }

    private Handle pauseAt(double x) {
        for (PauseItem pause : scene.pauses()) {
            if (x >= scale.xOf(pause.start()) && x < scale.xOf(pause.end())) {
                return new Handle(Kind.PAUSE, pause.track(), 0);
            }
        }
        return Handle.LANE;
    }

    private static Handle handle(ClipItem item, Kind kind) {
        return new Handle(kind, item.place().track(), item.place().clip());
    }
}
