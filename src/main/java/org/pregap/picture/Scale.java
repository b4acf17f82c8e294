package org.pregap.picture;

import java.util.List;

/**
 * An axis in place: which values its ends have, which pixels, and which values are marked on it.
 *
 * @param fromPx where the value {@code from} is drawn; may lie behind {@code toPx}
 */
record Scale(Axis.Kind kind, double from, double to, double fromPx, double toPx, List<Ticks.Tick> ticks) {
    /** Farther outside than any picture is large, but small enough for every program that draws. */
    private static final double FAR_PX = 20_000;

    /** Where a value that the axis shows is drawn. */
    double at(double value) {
        double part = kind == Axis.Kind.LOGARITHMIC
                ? StrictMath.log(value / from) / StrictMath.log(to / from)
                : (value - from) / (to - from);
        return Math.max(-FAR_PX, Math.min(FAR_PX, fromPx + part * (toPx - fromPx)));
    }

    boolean holds(double value) {
        return value >= from && value <= to;
    }
}
