package org.pregap.ui.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pregap.dsp.FadeCurve;
import org.pregap.layout.FadeRamp;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.ui.timeline.scene.TimeScale;

class FadeShapesTest {
    @Test
    void aFadeOutEndsInSilenceHoweverItsEndIsRoundedOnTheScreen() {
        for (int i = 0; i < 1000; i++) {
            var ramp = new FadeRamp(
                    new SamplePos(3_175_200 + 588L * i),
                    new Fade(new SampleCount(218_736), FadeLaw.EQUAL_POWER),
                    FadeRamp.Direction.CROSS_OUT);
            TimeScale scale = TimeScale.showing(0, 6_637_050 + i, 1263);
            double end = scale.sampleAt(scale.xOf(ramp.end().sample()));
            assertThat(FadeShapes.levelWithin(ramp, FadeCurve.EQUAL_POWER, end)).isLessThan(1e-6);
            double start = scale.sampleAt(scale.xOf(ramp.start().sample()));
            assertThat(FadeShapes.levelWithin(ramp, FadeCurve.EQUAL_POWER, start))
                    .isGreaterThan(1 - 1e-6);
        }
    }
}
