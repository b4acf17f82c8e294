package org.pregap.dsp.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promised figures, for every pair of rates: to 44.1 kHz as they stand, to others in proportion. */
class RateResponseTest {
    private static final double PASS_BAND = 20_000 / 44_100.0;
    private static final double MINUS_THREE_DB = 20_950 / 44_100.0;
    private static final double STOP_BAND = 22_050 / 44_100.0;

    @ParameterizedTest
    @MethodSource("org.pregap.dsp.rate.RatePair#all")
    void passBandIsFlatAndEverythingAboveIsGone(RatePair pair) {
        MeasuredResponse response = MeasuredResponse.of(pair);
        double lowerHz = pair.lowerHz();

        assertThat(response.rippleDbUpTo(PASS_BAND * lowerHz)).isLessThan(1e-4);
        assertThat(response.firstBelow(-3.0103)).isGreaterThan(MINUS_THREE_DB * lowerHz);
        assertThat(response.highestDbFrom(STOP_BAND * lowerHz)).isLessThan(-150);
        assertThat(response.atZeroDb()).isBetween(-1e-8, 1e-8);
    }
}
