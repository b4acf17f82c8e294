package org.pregap.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CorrelationMeterTest {
    private static final int COUNT = 100_000;
    private final double[] noise = new SplittableRandom(1).doubles(COUNT, -1, 1).toArray();
    private final double[] other = new SplittableRandom(2).doubles(COUNT, -1, 1).toArray();

    @Test
    void theLevelOfASoundDoesNotMatter() {
        assertThat(correlation(noise, noise)).isCloseTo(1, within(1e-12));
        assertThat(correlation(noise, scaled(noise, 1e-5))).isCloseTo(1, within(1e-12));
        assertThat(correlation(noise, scaled(noise, -3))).isCloseTo(-1, within(1e-12));
    }

    @Test
    void unrelatedSoundsHaveNone() {
        // The standard error of r over n samples is 1/√n
        assertThat(correlation(noise, other)).isCloseTo(0, within(4 / Math.sqrt(COUNT)));
    }

    @Test
    void aSoundThatIsHalfAnotherLiesBetween() {
        double[] half = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            half[i] = noise[i] + Math.sqrt(3) * other[i];
        }
        assertThat(correlation(noise, half)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void theExampleIsRedoneByHand() {
        // Σab = 3 − 2 = 1, Σa² = 1 + 4 = 5, Σb² = 9 + 1 = 10
        assertThat(correlation(new double[] {1, 2}, new double[] {3, -1})).isCloseTo(1 / Math.sqrt(50), within(1e-16));
    }

    @Test
    void silenceAndTheImmeasurablyLoudHaveNone() {
        assertThat(correlation(noise, new double[COUNT])).isZero();
        assertThat(correlation(new double[COUNT], new double[COUNT])).isZero();
        assertThat(correlation(scaled(noise, 1e300), noise)).isZero();
        assertThat(correlation(scaled(noise, 1e-300), noise)).isZero();
        assertThat(new CorrelationMeter().correlation()).isZero();
    }

    private static double correlation(double[] a, double[] b) {
        var meter = new CorrelationMeter();
        meter.add(a, b, a.length);
        return meter.correlation();
    }

    private static double[] scaled(double[] samples, double factor) {
        return DoubleStream.of(samples).map(sample -> sample * factor).toArray();
    }
}
