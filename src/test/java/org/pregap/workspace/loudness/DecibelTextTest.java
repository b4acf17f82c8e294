package org.pregap.workspace.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecibelTextTest {
    @ParameterizedTest
    @CsvSource({
        "-14.23, -14.2",
        "-0.04, 0.0",
        "0.25, 0.2",
        "0.75, 0.8",
        "-0.25, -0.2",
        "0.05, 0.1",
        "0.15, 0.1",
        "123456789.06, 123456789.1",
        "-Infinity, -inf",
        "Infinity, inf"
    })
    void aLevelHasOneDecimal(double decibels, String text) {
        assertThat(DecibelText.of(decibels)).isEqualTo(text);
    }

    @Test
    void itIsTheNearestTenthOfTheValueItself() {
        forAll(
                random -> random.nextBoolean()
                        ? random.nextDouble(-200, 200)
                        : Math.nextAfter(
                                random.nextInt(-400, 400) / 20.0,
                                random.nextBoolean() ? Double.NEGATIVE_INFINITY : random.nextDouble()),
                decibels -> {
                    BigDecimal tenths = new BigDecimal(decibels).setScale(1, RoundingMode.HALF_EVEN);
                    assertThat(DecibelText.of(decibels))
                            .isEqualTo(tenths.signum() == 0 ? "0.0" : tenths.toPlainString());
                });
    }
}
