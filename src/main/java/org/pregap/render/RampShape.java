package org.pregap.render;

import org.pregap.dsp.FadeCurve;
import org.pregap.layout.Ramp;
import org.pregap.layout.Ramp.Direction;
import org.pregap.model.FadeLaw;

/** A ramp as factors on samples. */
final class RampShape {
    private final long start;
    private final long length;
    private final Direction direction;
    private final FadeCurve curve;

    RampShape(Ramp ramp) {
        this.start = ramp.start().sample();
        this.length = ramp.fade().length().count();
        this.direction = ramp.direction();
        this.curve = curveOf(ramp.fade().law());
    }

    /** Multiplies {@code samples[0, count)}, whose first sample lies at {@code position} on the album clock. */
    void apply(double[] samples, int count, long position) {
        long from = Math.max(0, start - position);
        long to = Math.min(count, start + length - position);
        for (long i = from; i < to; i++) {
            samples[(int) i] *= factor(position + i - start);
        }
    }

    /** @param sample within the ramp, from 0 to its length − 1 */
    double factor(long sample) {
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
