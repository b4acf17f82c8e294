package org.pregap.workspace.edit;

import java.util.OptionalLong;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.session.Snap;

/**
 * To what a drag sticks.
 *
 * @param snap how
 * @param rate of the album
 * @param crossings asked only for {@link Snap#ZERO_CROSSING}
 */
public record Snapping(Snap snap, SampleRate rate, ZeroCrossings crossings) {
    private static final long FARTHEST = 1_000_000_000_000_000L;

    /** Knows where the sound passes through zero. */
    @FunctionalInterface
    public interface ZeroCrossings {
        /** Where nothing is known of the sound. */
        ZeroCrossings UNKNOWN = place -> OptionalLong.empty();

        /** The sample on the album clock nearest to a place at which the sound changes its sign; empty if none is near. */
        OptionalLong nearest(SamplePos place);
    }

    public static Snapping of(Snap snap, SampleRate rate) {
        return new Snapping(snap, rate, ZeroCrossings.UNKNOWN);
    }

    /** The nearest place it sticks to, halves up; the place itself where there is none. */
    public SamplePos position(SamplePos place) {
        return switch (snap) {
            case OFF -> place;
            case CD_FRAME -> nearest(place, rate.samplesPerCdFrame());
            case SECOND -> nearest(place, rate.hz());
            case ZERO_CROSSING -> new SamplePos(crossings.nearest(place).orElse(place.sample()));
        };
    }

    /**
     * A drag by about so much from a place, so that what is dragged comes to lie on a place it sticks to. No drag at all stays
     * none: a click moves nothing. Absurd distances are cut to what is still absurd, so that nothing overflows.
     */
    public SampleCount distance(SamplePos from, SampleCount by) {
        if (by.isZero()) {
            return by;
        }
        var limited = new SampleCount(Math.max(-FARTHEST, Math.min(FARTHEST, by.count())));
        return position(from.plus(limited)).since(from);
    }

    /** A length by itself, such as that of a fade: whole CD frames or seconds. */
    public SampleCount length(SampleCount length) {
        long step =
                switch (snap) {
                    case OFF, ZERO_CROSSING -> 1;
                    case CD_FRAME -> rate.samplesPerCdFrame();
                    case SECOND -> rate.hz();
                };
        return new SampleCount(nearest(new SamplePos(length.count()), step).sample());
    }

    /** By how much a nudge moves: a sample, a CD frame or a second. */
    public SampleCount nudge() {
        return new SampleCount(
                switch (snap) {
                    case OFF, ZERO_CROSSING -> 1;
                    case CD_FRAME -> rate.samplesPerCdFrame();
                    case SECOND -> rate.hz();
                });
    }

    private static SamplePos nearest(SamplePos place, long step) {
        return new SamplePos(Math.floorDiv(place.sample() + step / 2, step) * step);
    }
}
