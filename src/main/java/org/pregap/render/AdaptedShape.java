package org.pregap.render;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.dsp.LevelMatch;
import org.pregap.layout.AdaptedRamp;
import org.pregap.layout.AdaptedRamp.Side;
import org.pregap.layout.FadeRamp;

/** One side of an adaptive crossfade as factors on samples. */
final class AdaptedShape implements RampShape {
    private final AdaptedRamp ramp;
    private final AdaptedCrossfades crossfades;
    private final Optional<FadeShape> own;
    private final Optional<FadeShape> other;
    private final double[] otherFactors = new double[ClipShape.CHUNK];
    private @Nullable LevelMatch match;

    /** @param crossfades who knows how alike the two sides are */
    AdaptedShape(AdaptedRamp ramp, AdaptedCrossfades crossfades) {
        this.ramp = ramp;
        this.crossfades = crossfades;
        Optional<FadeRamp> outgoing = ramp.crossfade().outgoing();
        Optional<FadeRamp> incoming = ramp.crossfade().incoming();
        boolean goesOut = ramp.side() == Side.OUTGOING;
        this.own = (goesOut ? outgoing : incoming).map(FadeShape::new);
        this.other = (goesOut ? incoming : outgoing).map(FadeShape::new);
    }

    @Override
    public long start() {
        return ramp.start().sample();
    }

    @Override
    public long end() {
        return ramp.end().sample();
    }

    @Override
    public void fill(long position, double[] factors, int count) throws IOException {
        LevelMatch level = match;
        if (level == null) {
            level = new LevelMatch(crossfades.find(ramp.crossfade()).correlation());
            match = level;
        }
        drawn(own, position, factors, count);
        drawn(other, position, otherFactors, count);
        for (int i = 0; i < count; i++) {
            factors[i] *= level.factor(factors[i], otherFactors[i]);
        }
    }

    /** A side's factors as its curve is drawn: 1 where the curve does not reach. */
    private static void drawn(Optional<FadeShape> curve, long position, double[] factors, int count) {
        for (int i = 0; i < count; i++) {
            factors[i] = curve.isPresent() ? curve.get().factorAt(position + i) : 1.0;
        }
    }
}
