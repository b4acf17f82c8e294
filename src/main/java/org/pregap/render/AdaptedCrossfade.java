package org.pregap.render;

import org.pregap.dsp.LevelMatch;
import org.pregap.layout.PlacedCrossfade;
import org.pregap.time.SamplePos;

/**
 * What an adaptive crossfade came to.
 *
 * @param crossfade where it lies, and its curves as they are drawn
 * @param measured how alike its two sides are: the correlation of their sound over the overlap, before its curves, both
 *     channels together; −1 to 1, 0 if a side is silent
 */
public record AdaptedCrossfade(PlacedCrossfade crossfade, double measured) {
    /** The correlation that was followed, −0.5 to 1. */
    public double correlation() {
        return LevelMatch.of(measured).correlation();
    }

    /** The factor on the outgoing side in the middle of the overlap, above 0. */
    public double outgoingInTheMiddle() {
        return drawnOutgoing() * matched();
    }

    /** The factor on the incoming side in the middle of the overlap, 0 or more. */
    public double incomingInTheMiddle() {
        return drawnIncoming() * matched();
    }

    private double matched() {
        return LevelMatch.of(measured).factor(drawnOutgoing(), drawnIncoming());
    }

    private double drawnOutgoing() {
        return crossfade
                .outgoing()
                .map(ramp -> new FadeShape(ramp).factorAt(middle()))
                .orElse(1.0);
    }

    private double drawnIncoming() {
        return crossfade
                .incoming()
                .map(ramp -> new FadeShape(ramp).factorAt(middle()))
                .orElse(1.0);
    }

    private long middle() {
        SamplePos start = crossfade.start();
        return start.sample() + crossfade.end().since(start).count() / 2;
    }
}
