package org.pregap.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Collects what an axis has to show, and chooses its ends. */
final class Extent {
    private final Axis axis;
    private double least = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;

    Extent(Axis axis) {
        this.axis = axis;
    }

    /** Values without a place on the axis do not count. */
    void add(double value) {
        if (axis.shows(value)) {
            least = Math.min(least, value);
            largest = Math.max(largest, value);
        }
    }

    boolean isEmpty() {
        return least > largest;
    }

    /** The axis whose ends are the data's. */
    Scale tight(double fromPx, double toPx, int mostTicks) {
        Axis.Range range = axis.range().orElseGet(this::spread);
        return scale(range, fromPx, toPx, mostTicks);
    }

    /** The axis whose ends are round numbers around the data. */
    Scale round(double fromPx, double toPx, int mostTicks) {
        if (axis.range().isPresent() || axis.kind() == Axis.Kind.LOGARITHMIC) {
            return tight(fromPx, toPx, mostTicks);
        }
        Axis.Range range = spread();
        BigDecimal step = Ticks.step(axis.kind(), range.to() - range.from(), mostTicks);
        double from = multiple(range.from(), step, RoundingMode.FLOOR);
        double to = multiple(range.to(), step, RoundingMode.CEILING);
        if (to - from >= Axis.Range.LARGEST || to > Axis.Range.LARGEST || from < -Axis.Range.LARGEST) {
            return tight(fromPx, toPx, mostTicks);
        }
        return scale(new Axis.Range(from, to), fromPx, toPx, mostTicks);
    }

    private Scale scale(Axis.Range range, double fromPx, double toPx, int mostTicks) {
        double from = range.from();
        double to = range.to();
        var ticks = axis.kind() == Axis.Kind.LOGARITHMIC
                ? Ticks.decades(from, to, Math.abs(toPx - fromPx))
                : Ticks.multiples(axis.kind(), from, to, Ticks.step(axis.kind(), to - from, mostTicks));
        return new Scale(axis.kind(), from, to, fromPx, toPx, ticks);
    }

    /** The ends of the data, moved apart where they are equal or nearly so. */
    private Axis.Range spread() {
        boolean logarithmic = axis.kind() == Axis.Kind.LOGARITHMIC;
        if (isEmpty()) {
            return logarithmic ? new Axis.Range(1, 10) : new Axis.Range(0, 1);
        }
        if (logarithmic) {
            return largest / least >= 1.001 ? new Axis.Range(least, largest) : around(least / 2, largest * 2);
        }
        double size = Math.max(Math.abs(least), Math.abs(largest));
        if (largest - least > size * 1e-9 && largest - least > 1e-99) {
            return new Axis.Range(least, largest);
        }
        double apart = size > 1e-90 ? size * 0.05 : 0.5;
        return around(least - apart, largest + apart);
    }

    private static Axis.Range around(double from, double to) {
        return new Axis.Range(Math.max(from, -Axis.Range.LARGEST), Math.min(to, Axis.Range.LARGEST));
    }

    private static double multiple(double value, BigDecimal step, RoundingMode rounding) {
        return new BigDecimal(value).divide(step, 0, rounding).multiply(step).doubleValue();
    }
}
