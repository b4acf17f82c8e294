package org.pregap.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Finds round numbers along an axis. */
final class Ticks {
    /** A marked value; the text is empty where only a faint grid line is drawn. */
    record Tick(double value, String text) {}

    private static final int[] TIMES_SECONDS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 36_000, 86_400
    };
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private Ticks() {}

    /** The distance of round numbers when there shall be at most {@code most} of them in a span. */
    static BigDecimal step(Axis.Kind kind, double span, int most) {
        double least = span / Math.max(1, most);
        if (kind == Axis.Kind.TIME && least >= 0.5 && least <= TIMES_SECONDS[TIMES_SECONDS.length - 1]) {
            for (int seconds : TIMES_SECONDS) {
                if (seconds >= least) {
                    return BigDecimal.valueOf(seconds);
                }
            }
        }
        BigDecimal exact = new BigDecimal(least);
        int magnitude = exact.precision() - exact.scale() - 1;
        for (BigDecimal round : ROUND) {
            BigDecimal step = round.scaleByPowerOfTen(magnitude);
            if (step.compareTo(exact) >= 0) {
                return step;
            }
        }
        throw new AssertionError(span);
    }

    /** Every multiple of the step from one value to another. */
    static List<Tick> multiples(Axis.Kind kind, double from, double to, BigDecimal step) {
        BigDecimal end = new BigDecimal(to);
        BigDecimal value =
                new BigDecimal(from).divide(step, 0, RoundingMode.CEILING).multiply(step);
        boolean thousands = end.abs().max(new BigDecimal(from).abs()).compareTo(BigDecimal.valueOf(10_000)) >= 0
                && step.compareTo(BigDecimal.valueOf(100)) >= 0;
        List<Tick> ticks = new ArrayList<>();
        for (; value.compareTo(end) <= 0; value = value.add(step)) {
            String text = kind == Axis.Kind.TIME ? NumberText.time(value) : NumberText.read(value, thousands);
            ticks.add(new Tick(value.doubleValue(), text));
        }
        return ticks;
    }

    /** One, two and five in each decade with a text, the others without; sparser where there is little room. */
    static List<Tick> decades(double from, double to, double lengthPx) {
        double decades = StrictMath.log10(to / from);
        double decadePx = lengthPx / decades;
        if (decades < 1) {
            return multiples(Axis.Kind.LINEAR, from, to, step(Axis.Kind.LINEAR, to - from, (int) (lengthPx / 90)));
        }
        int first = (int) StrictMath.floor(StrictMath.log10(from)) - 1;
        int last = (int) StrictMath.ceil(StrictMath.log10(to)) + 1;
        int every = (int) Math.max(1, StrictMath.ceil(50 / decadePx));
        List<Tick> ticks = new ArrayList<>();
        for (int power = first; power <= last; power++) {
            if (Math.floorMod(power, every) == 0) {
                decade(ticks, power, decadePx);
            }
        }
        ticks.removeIf(tick -> tick.value() < from || tick.value() > to);
        return ticks;
    }

    private static void decade(List<Tick> ticks, int power, double decadePx) {
        for (int digit = 1; digit <= 9; digit++) {
            BigDecimal value = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
            boolean labelled = digit == 1 || (decadePx >= 120 && (digit == 2 || digit == 5));
            if (labelled || decadePx >= 60) {
                ticks.add(new Tick(value.doubleValue(), labelled ? NumberText.read(value, true) : ""));
            }
        }
    }
}
