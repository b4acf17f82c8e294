package org.pregap.dsp.dither;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.dsp.dither.NoiseTransfer.db;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.dsp.dither.Quantizer.Part;
import org.pregap.testing.Spectrum;

/**
 * A tone of 997 Hz at −90 dBFS is one LSB high. It repeats after 65,536 samples; the mean of 16 repetitions keeps tone and
 * harmonics and lowers the noise by 12 dB.
 */
class QuietToneTest {
    private static final int PERIOD = 65_536;
    private static final int REPETITIONS = 16;

    /** The tone's place in the spectrum: 1481 · 44100 Hz / 65536 = 996.6 Hz. */
    private static final int BIN = 1481;

    private static final int HARMONICS = 20;
    private static final int NEIGHBOURS = 100;
    private static final double AMPLITUDE = Math.pow(10, -90 / 20.0);

    @ParameterizedTest
    @EnumSource
    void aToneOfOneLsbHasHarmonicsOnlyWithoutDither(NoiseKind kind) {
        double[] powers = Spectrum.powers(meanOfRepetitions(kind));
        double tone = AMPLITUDE * 32_768 * PERIOD / 2;
        double highest = Double.NEGATIVE_INFINITY;
        for (int harmonic = 2; harmonic <= HARMONICS; harmonic++) {
            int bin = harmonic * BIN;
            highest = Math.max(highest, db(powers[bin] / floorAround(powers, bin)));
        }
        if (kind == NoiseKind.NONE) {
            assertThat(highest).isGreaterThan(50);
        } else {
            // Noise alone exceeds its mean by 10.5 dB once in 75,000 bins.
            assertThat(highest).isLessThan(10.5);
            assertThat(db(powers[BIN] / tone / tone)).isCloseTo(0.0, within(0.1));
        }
    }

    private static double floorAround(double[] powers, int bin) {
        double sum = 0;
        for (int k = 1; k <= NEIGHBOURS; k++) {
            sum += powers[bin - k] + powers[bin + k];
        }
        return Math.max(sum / (2 * NEIGHBOURS), 1e-9);
    }

    private static double[] meanOfRepetitions(NoiseKind kind) {
        double[] in = new double[PERIOD];
        for (int i = 0; i < PERIOD; i++) {
            in[i] = AMPLITUDE * Math.sin(2 * Math.PI * ((long) BIN * i % PERIOD) / PERIOD);
        }
        var quantizer = Quantizer.of(kind, 16, 1, 0);
        int[] out = new int[PERIOD];
        double[] mean = new double[PERIOD];
        for (int r = 0; r < REPETITIONS; r++) {
            var part = new Part(0, PERIOD, (long) r * PERIOD);
            quantizer.quantise(in, new boolean[PERIOD], part, out, index -> {});
            for (int i = 0; i < PERIOD; i++) {
                mean[i] += out[i] / (double) REPETITIONS;
            }
        }
        return mean;
    }
}
