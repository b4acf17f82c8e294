package org.pregap.ui.timeline.paint;

import java.util.Arrays;
import java.util.Optional;
import org.pregap.dsp.FadeCurve;
import org.pregap.layout.AdaptedRamp;
import org.pregap.layout.FadeRamp;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.Ramp;
import org.pregap.model.Gain;
import org.pregap.ui.timeline.scene.TimeScale;

/** By what a clip's samples are multiplied in each column of pixels: gains and fades, so that it looks as it sounds. */
final class Envelope {
    private float[] factors = new float[0];

    /** @param first the leftmost column, {@code count} how many */
    float[] of(PlacedClip placed, Gain albumGain, TimeScale scale, int first, int count) {
        if (factors.length < count) {
            factors = new float[count];
        }
        double gain = Gain.factor(albumGain, placed.trackGain(), placed.clip().gain());
        Arrays.fill(factors, 0, count, (float) gain);
        for (Ramp ramp : placed.ramps()) {
            drawn(ramp).ifPresent(fade -> multiply(fade, scale, first, count));
        }
        return factors;
    }

    private void multiply(FadeRamp ramp, TimeScale scale, int first, int count) {
        FadeCurve curve = FadeShapes.curveOf(ramp.fade().law());
        double from = Math.floor(scale.xOf(ramp.start().sample())) - first;
        double to = Math.ceil(scale.xOf(ramp.end().sample())) - first;
        int last = (int) Math.min(count, to);
        for (int i = (int) Math.max(0, from); i < last; i++) {
            factors[i] *= (float) FadeShapes.level(ramp, curve, scale.sampleAt(first + i + 0.5));
        }
    }

    /** The curve of an adaptive side, which its sound will raise or lower a little; that is not drawn. */
    static Optional<FadeRamp> drawn(Ramp ramp) {
        if (ramp instanceof AdaptedRamp adapted) {
            return adapted.side() == AdaptedRamp.Side.INCOMING
                    ? adapted.crossfade().incoming()
                    : adapted.crossfade().outgoing();
        }
        return Optional.of((FadeRamp) ramp);
    }
}
