package org.pregap.model;

import java.util.Optional;
import java.util.function.Function;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;

/** How a track joins the one before: a pause, nothing at all, or an overlap. */
public sealed interface Join {
    /** How long before INDEX 01 an INDEX 00 of the join's own lies, over whatever sounds there. At least one CD frame. */
    Optional<CdFrames> countdown();

    /** The same join with another countdown. */
    Join withCountdown(Optional<CdFrames> countdown);

    /** Silence of whole CD frames from the end of the outgoing audio; the incoming one begins on a CD frame. */
    record Pause(CdFrames length, Optional<CdFrames> countdown) implements Join {
        /** The pause between tracks where nobody said otherwise. */
        public static final Pause STANDARD = of(CdFrames.ofSeconds(2));

        public Pause {
            Bounds.require("a pause", length);
            requireCountdown(countdown);
        }

        public static Pause of(CdFrames length) {
            return new Pause(length, Optional.empty());
        }

        @Override
        public Pause withCountdown(Optional<CdFrames> newCountdown) {
            return new Pause(length, newCountdown);
        }
    }

    /** The first sample of the incoming audio follows the last of the outgoing one. */
    record Butt(Optional<CdFrames> countdown) implements Join {
        public static final Butt PLAIN = new Butt(Optional.empty());

        public Butt {
            requireCountdown(countdown);
        }

        @Override
        public Butt withCountdown(Optional<CdFrames> newCountdown) {
            return new Butt(newCountdown);
        }
    }

    /**
     * Both tracks sound at once.
     *
     * @param overlap how long, at least one sample
     * @param outgoing the curve that ends with the overlap, no longer than it; before it that side is at 1
     * @param incoming the curve that begins with the overlap, no longer than it; after it that side is at 1
     * @param adaptive whether both sides are raised or lowered so that the level neither dips nor swells, however alike
     *     they are
     * @param mark where in the overlap the incoming track's mark lies
     */
    record Crossfade(
            SampleCount overlap,
            Fade outgoing,
            Fade incoming,
            boolean adaptive,
            MarkPlace mark,
            Optional<CdFrames> countdown)
            implements Join {
        public Crossfade {
            if (overlap.count() < 1) {
                throw new IllegalArgumentException("a crossfade overlaps by at least one sample");
            }
            Bounds.require("an overlap", overlap);
            if (outgoing.length().compareTo(overlap) > 0 || incoming.length().compareTo(overlap) > 0) {
                throw new IllegalArgumentException("a crossfade's curves are no longer than its overlap");
            }
            requireCountdown(countdown);
        }

        /** As the curves are drawn, the mark at its start. */
        public static Crossfade of(SampleCount overlap, Fade outgoing, Fade incoming) {
            return new Crossfade(overlap, outgoing, incoming, false, MarkPlace.START, Optional.empty());
        }

        /** Both curves as long as the overlap. */
        public static Crossfade of(SampleCount overlap, FadeLaw law) {
            var curve = new Fade(overlap, law);
            return of(overlap, curve, curve);
        }

        public Crossfade withSides(Fade newOutgoing, Fade newIncoming) {
            return new Crossfade(overlap, newOutgoing, newIncoming, adaptive, mark, countdown);
        }

        public Crossfade withAdaptive(boolean nowAdaptive) {
            return new Crossfade(overlap, outgoing, incoming, nowAdaptive, mark, countdown);
        }

        public Crossfade withMark(MarkPlace newMark) {
            return new Crossfade(overlap, outgoing, incoming, adaptive, newMark, countdown);
        }

        @Override
        public Crossfade withCountdown(Optional<CdFrames> newCountdown) {
            return new Crossfade(overlap, outgoing, incoming, adaptive, mark, newCountdown);
        }
    }

    /** One branch per kind. A new kind changes this signature, and so breaks every caller that must decide. */
    default <R> R fold(
            Function<? super Pause, ? extends R> pause,
            Function<? super Butt, ? extends R> butt,
            Function<? super Crossfade, ? extends R> crossfade) {
        if (this instanceof Pause p) {
            return pause.apply(p);
        }
        if (this instanceof Butt b) {
            return butt.apply(b);
        }
        if (this instanceof Crossfade x) {
            return crossfade.apply(x);
        }
        throw new AssertionError(this);
    }

    private static void requireCountdown(Optional<CdFrames> countdown) {
        if (countdown.isPresent() && countdown.get().count() < 1) {
            throw new IllegalArgumentException("a countdown is at least one CD frame long");
        }
        countdown.ifPresent(length -> Bounds.require("a countdown", length));
    }
}
