package org.pregap.layout;

import org.pregap.time.SamplePos;

/**
 * One side of an adaptive crossfade. It reaches over the whole overlap, also where the side's own curve is at 1: how much
 * it is raised or lowered depends on both curves and on how alike the two sides are, which only their sound tells.
 *
 * @param crossfade an adaptive one
 * @param side which of its two
 */
public record AdaptedRamp(PlacedCrossfade crossfade, Side side) implements Ramp {
    /** The sides of a crossfade. */
    public enum Side {
        /** The end of the track before. */
        OUTGOING,
        /** The beginning of the track that joins it. */
        INCOMING
    }

    @Override
    public SamplePos start() {
        return crossfade.start();
    }

    @Override
    public SamplePos end() {
        return crossfade.end();
    }
}
