package org.pregap.layout;

import java.util.Optional;
import org.pregap.layout.FadeRamp.Direction;
import org.pregap.model.Join;
import org.pregap.time.SamplePos;

/**
 * A crossfade at its place on the album clock.
 *
 * @param track the number of the incoming track, 2 and up
 * @param start the first sample of the overlap
 * @param join its length, its curves, and whether it is adaptive
 */
public record PlacedCrossfade(int track, SamplePos start, Join.Crossfade join) {
    /** The first sample after the overlap. */
    public SamplePos end() {
        return start.plus(join.overlap());
    }

    /** The curve that ends with the overlap; none for a side that is cut. */
    public Optional<FadeRamp> outgoing() {
        return Optional.of(join.outgoing())
                .filter(fade -> !fade.isNone())
                .map(fade -> new FadeRamp(end().minus(fade.length()), fade, Direction.CROSS_OUT));
    }

    /** The curve that begins with the overlap; none for a side that is at full level at once. */
    public Optional<FadeRamp> incoming() {
        return Optional.of(join.incoming())
                .filter(fade -> !fade.isNone())
                .map(fade -> new FadeRamp(start, fade, Direction.IN));
    }

    /** What shapes the clips of one side. */
    Optional<Ramp> ramp(AdaptedRamp.Side side) {
        if (join.adaptive()) {
            return Optional.of(new AdaptedRamp(this, side));
        }
        return switch (side) {
            case OUTGOING -> outgoing().map(ramp -> ramp);
            case INCOMING -> incoming().map(ramp -> ramp);
        };
    }
}
