package org.pregap.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FadeCurveTest {
    private static final int STEPS = 10_007;

    @ParameterizedTest
    @EnumSource
    void endsAreExact(FadeCurve curve) {
        assertThat(curve.at(0.0)).isEqualTo(0.0);
        assertThat(curve.at(1.0)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @EnumSource
    void neverFallsAndNeverExceedsOne(FadeCurve curve) {
        double before = 0.0;
        for (int i = 1; i <= STEPS; i++) {
            double now = curve.at((double) i / STEPS);
            assertThat(now).isGreaterThan(before).isLessThanOrEqualTo(1.0);
            before = now;
        }
    }

    @Test
    void theTwoSidesOfALinearCrossfadeAddUpToOne() {
        for (int i = 0; i <= STEPS; i++) {
            double sum = FadeCurve.LINEAR.at((double) i / STEPS) + FadeCurve.LINEAR.at((double) (STEPS - i) / STEPS);
            assertThat(sum).isCloseTo(1.0, within(2.3e-16));
        }
    }

    @Test
    void theSquaresOfTheTwoSidesOfAnEqualPowerCrossfadeAddUpToOne() {
        for (int i = 0; i <= STEPS; i++) {
            double in = FadeCurve.EQUAL_POWER.at((double) i / STEPS);
            double out = FadeCurve.EQUAL_POWER.at((double) (STEPS - i) / STEPS);
            assertThat(in * in + out * out).isCloseTo(1.0, within(5e-16));
        }
    }

    @Test
    void inTheMiddleLinearIsSixAndEqualPowerThreeDecibelsDown() {
        assertThat(FadeCurve.LINEAR.at(0.5)).isEqualTo(0.5);
        assertThat(FadeCurve.EQUAL_POWER.at(0.5)).isCloseTo(Math.sqrt(0.5), within(2e-16));
        assertThat(FadeCurve.EQUAL_POWER.at(1.0 / 3)).isCloseTo(0.5, within(2e-16));
    }
}
