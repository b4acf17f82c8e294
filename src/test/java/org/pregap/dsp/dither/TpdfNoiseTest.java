package org.pregap.dsp.dither;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TpdfNoiseTest {
    private static final int COUNT = 1_000_000;
    private static final double[] LEFT = noise(new TpdfNoise(1, 0));
    private static final double[] RIGHT = noise(new TpdfNoise(1, 1));

    @Test
    void staysWithinOneLsb() {
        for (double value : LEFT) {
            assertThat(value > -1.0 && value < 1.0).isTrue();
        }
    }

    @Test
    void meanIsZeroAndVarianceOneSixth() {
        // standard errors over a million: 0.0004 and 0.0002
        assertThat(sumOfProducts(LEFT, LEFT, 0) / COUNT).isCloseTo(1.0 / 6, within(0.001));
        assertThat(mean(LEFT)).isCloseTo(0.0, within(0.002));
        assertThat(mean(RIGHT)).isCloseTo(0.0, within(0.002));
    }

    @Test
    void theDensityIsATriangle() {
        int bins = 20;
        int[] histogram = new int[bins];
        for (double value : LEFT) {
            histogram[(int) ((value + 1) * bins / 2)]++;
        }
        for (int bin = 0; bin < bins; bin++) {
            double middle = (bin + 0.5) * 2 / bins - 1;
            double expected = (1 - Math.abs(middle)) * 2 / bins * COUNT;
            assertThat((double) histogram[bin]).isCloseTo(expected, within(5 * Math.sqrt(expected)));
        }
    }

    @Test
    void channelsAreIndependentAtAnyShift() {
        for (int shift = 0; shift <= 100; shift++) {
            assertThat(correlation(LEFT, RIGHT, shift)).isCloseTo(0.0, within(0.006));
            assertThat(correlation(RIGHT, LEFT, shift)).isCloseTo(0.0, within(0.006));
        }
    }

    @Test
    void successiveSamplesAreIndependent() {
        for (int shift = 1; shift <= 100; shift++) {
            assertThat(correlation(LEFT, LEFT, shift)).isCloseTo(0.0, within(0.006));
        }
    }

    @Test
    void successiveSizesAreIndependent() {
        double[] squares = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            squares[i] = LEFT[i] * LEFT[i] - 1.0 / 6;
        }
        double power = sumOfProducts(squares, squares, 0);
        for (int shift = 1; shift <= 20; shift++) {
            assertThat(sumOfProducts(squares, squares, shift) / power).isCloseTo(0.0, within(0.006));
        }
    }

    @Test
    void aSampleHasItsNoiseInWhateverOrderItIsAskedFor() {
        var again = new TpdfNoise(1, 0);
        for (int i = COUNT - 1; i >= 0; i -= 997) {
            assertThat(again.at(i)).isEqualTo(LEFT[i]);
            assertThat(again.at(i)).isEqualTo(LEFT[i]);
        }
    }

    @Test
    void anotherSeedIsAnotherNoise() {
        double[] other = noise(new TpdfNoise(2, 0));
        assertThat(correlation(LEFT, other, 0)).isCloseTo(0.0, within(0.006));
        assertThat(other).isNotEqualTo(LEFT);
    }

    /** Deliveries of years ago must come out the same: these numbers never change. */
    @Test
    void theNoiseIsPinned() {
        var noise = new TpdfNoise(0x507265676170L, 0);
        assertThat(new double[] {noise.at(0), noise.at(1), noise.at(65_536), noise.at(211_680_000)})
                .containsExactly(-0.5493324378039688, -0.6793464480433613, -0.22790927533060312, 0.4968901025131345);
    }

    private static double[] noise(TpdfNoise noise) {
        double[] values = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = noise.at(i);
        }
        return values;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double correlation(double[] a, double[] b, int shift) {
        return sumOfProducts(a, b, shift) / (COUNT / 6.0);
    }

    private static double sumOfProducts(double[] a, double[] b, int shift) {
        double sum = 0;
        for (int i = shift; i < a.length; i++) {
            sum += a[i] * b[i - shift];
        }
        return sum;
    }
}
