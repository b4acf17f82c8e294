package org.pregap.dsp.dither;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.dsp.dither.NoiseTransfer.db;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A wrong digit in a table of taps does not pass here. */
class NoiseKindTest {
    private static final int STEPS = 20_000;

    /** Gerzon and Craven: the mean of the logarithm is 0 where a curve wastes nothing, and above 0 otherwise. */
    @ParameterizedTest
    @EnumSource
    void aCurveWastesNothing(NoiseKind kind) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            sum += db(NoiseTransfer.power(kind, (i + 0.5) / STEPS / 2));
        }
        assertThat(sum / STEPS).isCloseTo(0.0, within(0.01));
    }

    /** All zeros lie within the unit circle: the reflection coefficients of the polynomial are below 1. */
    @ParameterizedTest
    @EnumSource
    void aCurveIsMinimumPhase(NoiseKind kind) {
        double[] taps = kind.taps();
        double[] polynomial = new double[taps.length + 1];
        polynomial[0] = 1;
        for (int k = 0; k < taps.length; k++) {
            polynomial[k + 1] = -taps[k];
        }
        assertThat(isMinimumPhase(polynomial)).isTrue();
    }

    /** One of the tables as it circulates with two of its entries doubled: it fails as it should. */
    @Test
    void aTableWithARepeatedPairIsNotMinimumPhase() {
        assertThat(isMinimumPhase(new double[] {1, -0.5})).isTrue();
        assertThat(isMinimumPhase(new double[] {1, -2.5, 1})).isFalse();
        double[] doubled = {
            1, -2.391510, 3.284444, -3.679506, 3.635044, -2.524185, 1.146701, -0.115354, -0.513745, 0.749277, -0.512386,
            0.749277, -0.512386, 0.188997, 0.043705, -0.149843, 0.151186, -0.076302, 0.012070, 0.021127, -0.025232,
            0.016121, -0.004453, -0.000876, 0.001799, -0.000774, 0.000128
        };
        assertThat(isMinimumPhase(doubled)).isFalse();
    }

    /** Noise power in dB over plain TPDF, and the curve at 3.5 kHz, in dB. */
    @ParameterizedTest
    @CsvSource({
        "MODIFIED_E_9, 44100, 7.56, -21.4, 13.9",
        "LIPSHITZ_5, 44100, 12.19, -21.5, 19.4",
        "WANNAMAKER_9, 44100, 18.40, -24.5, 27.0",
        "IMPROVED_E_9, 44100, 23.10, -28.6, 31.8",
        "LOW_SHIBATA_44, 44100, 15.79, -18.5, 22.9",
        "LOW_SHIBATA_48, 48000, 15.87, , 22.1",
        "SHIBATA_44, 44100, 24.21, -21.7, 32.9",
        "SHIBATA_48, 48000, 21.26, , 28.0"
    })
    void theGainsArePublishedOnes(NoiseKind kind, double rateHz, double gainDb, Double at3500Db, double highestDb) {
        assertThat(db(NoiseTransfer.gain(kind))).isCloseTo(gainDb, within(0.05));
        if (at3500Db != null) {
            assertThat(db(NoiseTransfer.power(kind, 3500 / rateHz))).isCloseTo(at3500Db, within(0.06));
        }
        double highest = 0;
        for (int i = 0; i <= STEPS; i++) {
            highest = Math.max(highest, NoiseTransfer.power(kind, i / (2.0 * STEPS)));
        }
        assertThat(db(highest)).isCloseTo(highestDb, within(0.06));
    }

    private static boolean isMinimumPhase(double[] polynomial) {
        double[] a = polynomial;
        while (a.length > 1) {
            int n = a.length - 1;
            double k = a[n];
            if (Math.abs(k) >= 1) {
                return false;
            }
            double[] lower = new double[n];
            for (int i = 0; i < n; i++) {
                lower[i] = (a[i] - k * a[n - i]) / (1 - k * k);
            }
            a = lower;
        }
        return true;
    }
}
