package org.pregap.dsp.dither;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.dsp.dither.NoiseTransfer.db;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pregap.dsp.dither.Quantizer.Part;
import org.pregap.testing.Spectrum;

/** The error of each dither is the noise that its table promises, and nothing of the music is in it. */
class DitherErrorTest {
    private static final int COUNT = 1 << 17;
    private static final int BANDS = 32;

    @ParameterizedTest
    @EnumSource
    void theSpectrumOfTheErrorFollowsTheCurve(NoiseKind kind) {
        for (int bits : new int[] {16, 24}) {
            double[] density = Spectrum.density(error(kind, bits, 1, 0, music()), 4096);
            int width = (density.length - 1) / BANDS;
            for (int band = 0; band < BANDS; band++) {
                double measured = 0;
                double expected = 0;
                for (int k = band * width + 3; k < (band + 1) * width; k++) {
                    measured += density[k];
                    expected += NoiseTransfer.errorDensity(kind, k / 4096.0);
                }
                assertThat(db(measured / expected))
                        .as("band %d, %d bits", band, bits)
                        .isCloseTo(0.0, within(0.6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void meanAndPowerOfTheErrorAreTheSameAtEveryOffset(NoiseKind kind) {
        double variance = 0.25 * NoiseTransfer.gain(kind);
        for (double offsetLsb : new double[] {0, 0.25, 0.5, 0.75, 1, 1000.3, -7.125}) {
            double[] error = error(kind, 16, 1, 0, constant(offsetLsb / 32_768));
            assertThat(mean(error)).isCloseTo(0.0, within(0.006 * Math.sqrt(NoiseTransfer.gain(kind))));
            assertThat(correlation(error, error, 0) / variance)
                    .as("at %s LSB", offsetLsb)
                    .isCloseTo(1.0, within(0.03));
        }
    }

    /** What the test above would find where the error follows the signal. */
    @Test
    void withoutDitherTheErrorIsWhateverTheSignalMakesOfIt() {
        assertThat(correlation(error(NoiseKind.NONE, 16, 1, 0, constant(0)), constant(1), 0))
                .isZero();
        double[] quarter = error(NoiseKind.NONE, 16, 1, 0, constant(0.25 / 32_768));
        assertThat(mean(quarter)).isEqualTo(-0.25);
        assertThat(correlation(quarter, quarter, 0)).isEqualTo(0.0625);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void channelsAndSeedsAreIndependentOfEachOtherAndOfTheMusic(NoiseKind kind) {
        double[] music = music();
        double[] left = error(kind, 16, 1, 0, music);
        double[] right = error(kind, 16, 1, 1, music);
        double[] other = error(kind, 16, 2, 0, music);
        double power = correlation(left, left, 0);
        double musicPower = Math.sqrt(power * correlation(music, music, 0));
        for (int shift = 0; shift <= 24; shift++) {
            assertThat(correlation(left, right, shift) / power).isCloseTo(0.0, within(0.03));
            assertThat(correlation(right, left, shift) / power).isCloseTo(0.0, within(0.03));
            assertThat(correlation(left, other, shift) / power).isCloseTo(0.0, within(0.03));
            assertThat(correlation(left, music, shift) / musicPower).isCloseTo(0.0, within(0.02));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameWords(NoiseKind kind) {
        assertThat(Arrays.equals(error(kind, 16, 1, 0, music()), error(kind, 16, 1, 0, music())))
                .isTrue();
    }

    /** Words minus samples, in LSB. */
    private static double[] error(NoiseKind kind, int bits, long seed, int channel, double[] in) {
        int[] out = new int[in.length];
        Quantizer.of(kind, bits, seed, channel)
                .quantise(in, new boolean[in.length], new Part(0, in.length, 0), out, index -> {});
        double[] error = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            error[i] = out[i] - in[i] * (1 << (bits - 1));
        }
        return error;
    }

    /** Three tones that share no period, and so many LSB that even plain rounding makes noise of them. */
    private static double[] music() {
        double[] music = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            music[i] = 0.2 * Math.sin(i * 0.0627) + 0.2 * Math.sin(i * 0.3331) + 0.2 * Math.sin(i * 1.1713);
        }
        return music;
    }

    private static double[] constant(double value) {
        double[] values = new double[COUNT];
        Arrays.fill(values, value);
        return values;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double correlation(double[] a, double[] b, int shift) {
        double sum = 0;
        for (int i = shift; i < a.length; i++) {
            sum += a[i] * b[i - shift];
        }
        return sum / a.length;
    }
}
