package org.pregap.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Quantizer16Test {
    private static final double LSB = 1 / 32_768.0;
    private static final TpdfNoise NOISE = new TpdfNoise(1, 0);

    @Test
    void everySixteenBitValueComesOutAsItWentIn() {
        double[] in = new double[65_536];
        short[] expected = new short[in.length];
        for (int i = 0; i < in.length; i++) {
            expected[i] = (short) (i - 32_768);
            in[i] = (i - 32_768) * LSB;
        }
        short[] out = new short[in.length];
        assertThat(Quantizer16.exact(in, 0, in.length, out)).isEqualTo(-1);
        assertThat(out).isEqualTo(expected);
    }

    @Test
    void theFirstValueOfMoreThanSixteenBitsIsNamed() {
        double[] odd = {0.5 * LSB, 1.0, -1.0 - LSB, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 1e300};
        for (double value : odd) {
            double[] in = {value, LSB, LSB, value, value};
            assertThat(Quantizer16.exact(in, 1, 5, new short[5]))
                    .as("%s", value)
                    .isEqualTo(3);
        }
        assertThat(Quantizer16.exact(new double[] {-0.0}, 0, 1, new short[1])).isEqualTo(-1);
    }

    /** Rounding 1/12 + dither 2/12 = 1/4 LSB², whatever the signal: that is what the triangle is for. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 0.75, 1, 1000.3})
    void theErrorIsAQuarterOfASquareLsbAtEveryOffset(double offsetLsb) {
        int count = 400_000;
        short[] out = dithered(filled(count, offsetLsb * LSB));
        double sum = 0;
        double power = 0;
        for (short value : out) {
            double error = value - offsetLsb;
            sum += error;
            power += error * error;
        }
        assertThat(sum / count).isCloseTo(0.0, within(0.004));
        assertThat(power / count).isCloseTo(0.25, within(0.003));
    }

    @Test
    void whatLiesFarFromAnEdgeIsRoundedToTheNearestOfSignalPlusNoise() {
        var random = new SplittableRandom(1);
        double[] in = random.doubles(10_000, -0.99, 0.99).toArray();
        short[] out = dithered(in);
        for (int i = 0; i < in.length; i++) {
            assertThat(Math.abs(out[i] - (in[i] * 32_768 + NOISE.at(i)))).isLessThanOrEqualTo(0.5);
        }
    }

    @Test
    void oversAreClampedAndToldOfNeverWrapped() {
        double[] in = {0.5, 2.0, -2.0, 1e300, Double.NEGATIVE_INFINITY, 0.25, 1.0 + 2 * LSB, -1.0 - 2 * LSB, Double.NaN
        };
        short[] out = new short[in.length];
        List<Integer> clipped = new ArrayList<>();
        Quantizer16.dithered(in, new boolean[in.length], 0, in.length, 0, NOISE, out, clipped::add);
        assertThat(clipped).containsExactly(1, 2, 3, 4, 6, 7, 8);
        assertThat(out[1]).isEqualTo(Short.MAX_VALUE);
        assertThat(out[2]).isEqualTo(Short.MIN_VALUE);
        assertThat(out[3]).isEqualTo(Short.MAX_VALUE);
        assertThat(out[4]).isEqualTo(Short.MIN_VALUE);
        assertThat(out[6]).isEqualTo(Short.MAX_VALUE);
        assertThat(out[7]).isEqualTo(Short.MIN_VALUE);
    }

    @Test
    void silenceStaysSilence() {
        boolean[] silent = new boolean[1000];
        Arrays.fill(silent, 100, 900, true);
        short[] out = new short[1000];
        Arrays.fill(out, (short) 7);
        Quantizer16.dithered(new double[1000], silent, 0, 1000, 0, NOISE, out, Quantizer16Test::unexpected);
        assertThat(Arrays.copyOfRange(out, 100, 900)).containsOnly(0);
        assertThat(Arrays.copyOfRange(out, 0, 100)).contains(-1, 1);
    }

    @Test
    void onlyTheWantedPartIsTouchedAndTheNoiseFollowsThePosition() {
        double[] in = filled(1000, 0.1);
        short[] whole = dithered(in);
        short[] part = new short[400];
        Quantizer16.dithered(
                filled(400, 0.1), new boolean[400], 50, 350, 300, NOISE, part, Quantizer16Test::unexpected);
        assertThat(Arrays.copyOfRange(part, 50, 350)).isEqualTo(Arrays.copyOfRange(whole, 350, 650));
        assertThat(Arrays.copyOfRange(part, 0, 50)).containsOnly(0);
        assertThat(Arrays.copyOfRange(part, 350, 400)).containsOnly(0);
    }

    private static double[] filled(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    private static short[] dithered(double[] in) {
        short[] out = new short[in.length];
        Quantizer16.dithered(in, new boolean[in.length], 0, in.length, 0, NOISE, out, Quantizer16Test::unexpected);
        return out;
    }

    private static void unexpected(int index) {
        throw new AssertionError("clipped at " + index);
    }
}
