package org.pregap.ui.timeline.paint;

import org.pregap.dsp.FadeCurve;
import org.pregap.layout.FadeRamp;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;

/** The curves of fades, as they are drawn: between the samples too. */
final class FadeShapes {
    private FadeShapes() {}

    static FadeCurve curveOf(FadeLaw law) {
        return switch (law.formula()) {
            case LINEAR -> FadeCurve.LINEAR;
            case EQUAL_POWER -> FadeCurve.EQUAL_POWER;
            case RAISED_COSINE -> FadeCurve.RAISED_COSINE;
            case LOGARITHMIC -> FadeCurve.LOGARITHMIC;
            case EXPONENTIAL -> FadeCurve.EXPONENTIAL;
            case TENSION -> FadeCurve.withTension(law.tensionHundredths() / 100.0);
        };
    }

    /** The level of a curve at a place on the album clock; 1 where the ramp does not reach. */
    static double level(FadeRamp ramp, FadeCurve curve, double sample) {
        Fade fade = ramp.fade();
        double x = (sample - ramp.start().sample()) / fade.length().count();
        if (x < 0 || x > 1) {
            return 1;
        }
        return curve.at(ramp.direction() == FadeRamp.Direction.IN ? x : 1 - x);
    }

    /** The level at a place of the screen that is on the ramp, but may be rounded to just beside it. */
    static double levelWithin(FadeRamp ramp, FadeCurve curve, double sample) {
        double start = (double) ramp.start().sample();
        double end = (double) ramp.end().sample();
        return level(ramp, curve, Math.max(start, Math.min(end, sample)));
    }
}
