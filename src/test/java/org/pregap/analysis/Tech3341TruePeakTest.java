package org.pregap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signals of EBU Tech 3341 (2023), table 1, for true peak: +0.2 and −0.4 dB are allowed; and pinned. */
class Tech3341TruePeakTest {
    private static final double PINNED = 1e-8;

    @ParameterizedTest
    @CsvSource({
        "15, 48000, 4, 0.50, 0, -6, -6.020599913",
        "15, 44100, 4, 0.50, 0, -6, -6.020599913",
        "16, 48000, 4, 0.50, 45, -6, -6.020193801",
        "16, 44100, 4, 0.50, 45, -6, -6.019164803",
        "17, 48000, 6, 0.50, 60, -6, -6.019062191",
        "17, 44100, 6, 0.50, 60, -6, -6.018957149",
        "18, 48000, 8, 0.50, 67.5, -6, -6.019201258",
        "18, 44100, 8, 0.50, 67.5, -6, -6.020143948",
        "19, 48000, 4, 1.41, 45, 3, 2.984788365",
        "19, 44100, 4, 1.41, 45, 3, 2.985817363",
    })
    void cases15To19Tones(
            int number, int rateHz, int divisor, double amplitude, double degrees, double wanted, double pinned)
            throws IOException {
        double[] tone = new double[rateHz];
        for (int i = 0; i < tone.length; i++) {
            double angle = 2 * Math.PI * i / divisor + StrictMath.toRadians(degrees);
            tone[i] = amplitude * StrictMath.sin(angle) * fade(i, tone.length, rateHz / 100);
        }
        assertPeak(number, rateHz, tone, wanted, pinned);
    }

    /** A tone of a sixth of the rate with one period of a quarter of it, twice as high, made at four times the rate. */
    @ParameterizedTest
    @CsvSource({
        "20, 48000, 0, -0.079963959",
        "20, 44100, 0, -0.079963959",
        "21, 48000, 1, -0.077925319",
        "21, 44100, 1, -0.077925319",
        "22, 48000, 2, -0.083198913",
        "22, 44100, 2, -0.083198913",
        "23, 48000, 3, -0.077925319",
        "23, 44100, 3, -0.077925319",
    })
    void cases20To23Splices(int number, int rateHz, int offset, double pinned) throws IOException {
        double[] spliced = new double[4 * rateHz];
        int middle = spliced.length / 2 / 24 * 24;
        for (int i = 0; i < spliced.length; i++) {
            boolean inside = i >= middle && i < middle + 16;
            int sinceSplice = i < middle ? i : i - middle - 16;
            spliced[i] = inside
                    ? StrictMath.sin(2 * Math.PI * (i - middle) / 16)
                    : 0.5 * StrictMath.sin(2 * Math.PI * sinceSplice / 24) * fade(i, spliced.length, rateHz / 25);
        }
        assertPeak(number, rateHz, decimated(spliced, offset), 0, pinned);
    }

    private static void assertPeak(int number, int rateHz, double[] samples, double wanted, double pinned)
            throws IOException {
        double dbtp = Signals.measure(rateHz, samples, new double[samples.length])
                .loudness()
                .truePeakDbtp();

        assertThat(dbtp).as("case %d at %d Hz", number, rateHz).isBetween(wanted - 0.4, wanted + 0.2);
        assertThat(dbtp).as("case %d at %d Hz", number, rateHz).isCloseTo(pinned, within(PINNED));
    }

    private static double fade(int at, int length, int fadeSamples) {
        return Math.min(1, Math.min(at, length - 1 - at) / (double) fadeSamples);
    }

    /** Every fourth sample after a low-pass below half the lower rate: a sinc of 129 samples under a Hann window. */
    private static double[] decimated(double[] in, int offset) {
        double[] out = new double[in.length / 4 - 64];
        for (int n = 0; n < out.length; n++) {
            int centre = 4 * n + 128 + offset;
            for (int k = -64; k <= 64; k++) {
                double sinc = k == 0 ? 0.25 : StrictMath.sin(Math.PI * k / 4) / (Math.PI * k);
                out[n] += in[centre + k] * sinc * (0.5 + 0.5 * StrictMath.cos(Math.PI * k / 65));
            }
        }
        return out;
    }
}
