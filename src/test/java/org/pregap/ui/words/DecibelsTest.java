package org.pregap.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecibelsTest {
    @ParameterizedTest
    @CsvSource({"-14.23, −14.2", "0.96, 1.0", "-0.04, 0.0", "-0.05, −0.1", "0, 0.0", "-120, −120.0"})
    void aLevelHasATrueMinusAndNoZeroBelowZero(double decibels, String written) {
        assertThat(Decibels.of(decibels, 1)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1.5, +1.50", "-1.5, −1.50", "0.004, 0.00", "-0.004, 0.00", "0, 0.00"})
    void aGainSaysWhichWay(double decibels, String written) {
        assertThat(Decibels.signed(decibels, 2)).isEqualTo(written);
    }

    @Test
    void silenceHasNoNumber() {
        assertThat(Decibels.of(Double.NEGATIVE_INFINITY, 1)).isEqualTo("−∞");
        assertThat(Decibels.signed(Double.NEGATIVE_INFINITY, 1)).isEqualTo("−∞");
        assertThat(Decibels.of(Double.NaN, 1)).isEqualTo("−∞");
    }
}
