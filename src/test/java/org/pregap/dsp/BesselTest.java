package org.pregap.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesselTest {
    /** Source: Abramowitz and Stegun, "Handbook of Mathematical Functions", tables 9.8 and 9.11. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1.2660658778", "2, 2.2795853023", "5, 27.239871824", "10, 2815.7166285"})
    void valuesAreThoseOfTheTables(double x, double value) {
        assertThat(Bessel.i0(x)).isCloseTo(value, withinPercentage(1e-8));
    }
}
