package org.pregap.render;

import org.pregap.dsp.FadeCurve;
import org.pregap.layout.FadeRamp;
import org.pregap.layout.FadeRamp.Direction;
import org.pregap.model.FadeLaw;

/** A fade, or one side of a crossfade, as factors on samples. */
final class FadeShape implements RampShape {
    private final long start;
    private final long length;
    private final Direction direction;
    private final FadeCurve curve;

    FadeShape(FadeRamp ramp) {
        this.start = ramp.start().sample();
        this.length = ramp.fade().length().count();
        this.direction = ramp.direction();
        this.curve = curveOf(ramp.fade().law());
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long end() {
        return start + length;
    }

    @Override
    public void fill(long position, double[] factors, int count) {
        for (int i = 0; i < count; i++) {
            factors[i] = factor(position + i - start);
        }
    }

    /** The factor of a sample anywhere on the album clock, 1 where the curve does not reach. */
    double factorAt(long position) {
        return position >= start && position < start + length ? factor(position - start) : 1.0;
    }

    /** @param sample within the ramp, from 0 to its length − 1 */
    private double factor(long sample) {
        long step =
                switch (direction) {
                    case IN -> sample;
                    case OUT -> length - 1 - sample;
                    case CROSS_OUT -> length - sample;
                };
        return curve.at((double) step / length);
    }

    private static FadeCurve curveOf(FadeLaw law) {
        return switch (law.formula()) {
            case LINEAR -> FadeCurve.LINEAR;
            case EQUAL_POWER -> FadeCurve.EQUAL_POWER;
            case RAISED_COSINE -> FadeCurve.RAISED_COSINE;
            case LOGARITHMIC -> FadeCurve.LOGARITHMIC;
            case EXPONENTIAL -> FadeCurve.EXPONENTIAL;
            case TENSION -> FadeCurve.withTension(law.tensionHundredths() / 100.0);
        };
    }
}
