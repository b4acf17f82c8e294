package org.pregap.picture;

import java.util.Optional;

/**
 * How the numbers along one side of a chart are read.
 *
 * @param label what they are, with the unit: {@code Frequency (Hz)}
 * @param kind how they are spaced and written
 * @param range the values at its two ends; none leaves the choice to the data
 */
public record Axis(String label, Kind kind, Optional<Range> range) {
    /** How values are spaced and written. */
    public enum Kind {
        LINEAR,
        /** Evenly spaced factors; only values above 0 have a place. */
        LOGARITHMIC,
        /** Evenly spaced seconds, written as minutes and seconds. */
        TIME
    }

    /**
     * The values at the ends of an axis.
     *
     * @param from the smaller one
     * @param to the larger one, within ±1e100
     */
    public record Range(double from, double to) {
        static final double LARGEST = 1e100;

        public Range {
            if (!(from < to) || from < -LARGEST || to > LARGEST) {
                throw new IllegalArgumentException("not a range: " + from + " to " + to);
            }
        }
    }

    public Axis {
        if (kind == Kind.LOGARITHMIC && range.isPresent() && range.get().from() < 1e-100) {
            throw new IllegalArgumentException(
                    "a logarithmic axis begins above 0, not at " + range.get().from());
        }
    }

    public static Axis linear(String label) {
        return new Axis(label, Kind.LINEAR, Optional.empty());
    }

    public static Axis logarithmic(String label) {
        return new Axis(label, Kind.LOGARITHMIC, Optional.empty());
    }

    /** Its values are seconds. */
    public static Axis time(String label) {
        return new Axis(label, Kind.TIME, Optional.empty());
    }

    /** This axis with fixed ends; what lies beyond them is cut off. */
    public Axis range(double from, double to) {
        return new Axis(label, kind, Optional.of(new Range(from, to)));
    }

    boolean shows(double value) {
        return Math.abs(value) <= Range.LARGEST && (kind != Kind.LOGARITHMIC || value >= 1e-100);
    }
}
