package org.pregap.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FadeCurveTest {
    private static final int STEPS = 10_007;
    private static final double[] TENSIONS = {-10, -4.6, -1, -0.01, 0, 0.01, 1, 3.5, 10};

    static Stream<FadeCurve> curves() {
        Stream<FadeCurve> plain = Stream.of(
                FadeCurve.LINEAR,
                FadeCurve.EQUAL_POWER,
                FadeCurve.RAISED_COSINE,
                FadeCurve.LOGARITHMIC,
                FadeCurve.EXPONENTIAL);
        return Stream.concat(
                plain, Stream.of(-10.0, -3.5, -0.01, 0.0, 0.01, 1.0, 10.0).map(FadeCurve::withTension));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void endsAreExact(FadeCurve curve) {
        assertThat(curve.at(0.0)).isEqualTo(0.0);
        assertThat(curve.at(1.0)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void neverFallsAndNeverExceedsOne(FadeCurve curve) {
        double before = 0.0;
        for (int i = 1; i <= STEPS; i++) {
            double now = curve.at((double) i / STEPS);
            assertThat(now).isGreaterThan(before).isLessThanOrEqualTo(1.0);
            before = now;
        }
    }

    @Test
    void theTwoSidesOfALinearOrRaisedCosineCrossfadeAddUpToOne() {
        assertAddUpToOne(FadeCurve.LINEAR, FadeCurve.LINEAR);
        assertAddUpToOne(FadeCurve.RAISED_COSINE, FadeCurve.RAISED_COSINE);
    }

    @Test
    void oppositeTensionsAddUpToOne() {
        assertAddUpToOne(FadeCurve.LOGARITHMIC, FadeCurve.EXPONENTIAL);
        for (double k : TENSIONS) {
            assertAddUpToOne(FadeCurve.withTension(k), FadeCurve.withTension(-k));
        }
    }

    private static void assertAddUpToOne(FadeCurve one, FadeCurve other) {
        for (int i = 0; i <= STEPS; i++) {
            double sum = one.at((double) i / STEPS) + other.at((double) (STEPS - i) / STEPS);
            assertThat(sum).isCloseTo(1.0, within(2e-15));
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
    void theMiddleIsReadOffThePaper() {
        assertThat(FadeCurve.LINEAR.at(0.5)).isEqualTo(0.5);
        assertThat(FadeCurve.EQUAL_POWER.at(0.5)).isCloseTo(Math.sqrt(0.5), within(2e-16));
        assertThat(FadeCurve.EQUAL_POWER.at(1.0 / 3)).isCloseTo(0.5, within(2e-16));
        assertThat(FadeCurve.RAISED_COSINE.at(0.5)).isCloseTo(0.5, within(2e-16));
        assertThat(FadeCurve.RAISED_COSINE.at(1.0 / 3)).isCloseTo(0.25, within(2e-16));
        // (10 − 1)/99 and (100 − 10)/99
        assertThat(FadeCurve.EXPONENTIAL.at(0.5)).isCloseTo(1.0 / 11, within(2e-16));
        assertThat(FadeCurve.LOGARITHMIC.at(0.5)).isCloseTo(10.0 / 11, within(2e-16));
        // (e² − 1)/(e⁴ − 1) = 1/(e² + 1), which is 18.5 dB down
        assertThat(FadeCurve.withTension(4).at(0.5)).isCloseTo(1 / (Math.E * Math.E + 1), within(2e-16));
        assertThat(FadeCurve.withTension(0).at(0.3)).isEqualTo(0.3);
    }

    @Test
    void aSmallTensionIsAlmostAStraightLine() {
        for (int i = 0; i <= STEPS; i++) {
            double x = (double) i / STEPS;
            // (e^(kx) − 1)/(e^k − 1) = x − k·x(1 − x)/2 + …
            assertThat(FadeCurve.withTension(0.01).at(x)).isCloseTo(x - 0.005 * x * (1 - x), within(1e-5));
        }
    }
}
