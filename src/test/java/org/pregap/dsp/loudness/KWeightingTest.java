package org.pregap.dsp.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KWeightingTest {
    private static final double PRINTED = 1e-12;

    /** At 48 kHz the tables of ITU-R BS.1770-5, annex 1; elsewhere what the same analogue filters come to. */
    @ParameterizedTest
    @CsvSource({
        "48000, 1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,"
                + "-1.99004745483398, 0.99007225036621",
        "44100, 1.53084123005035, -2.65097999515473, 1.16907907992159, -1.66365511325602, 0.71259542807323,"
                + "-1.98916967362980, 0.98919903578704",
        "88200, 1.55751537557965, -2.90562707992635, 1.36133397747221, -1.83091998796233, 0.84414226108785,"
                + "-1.99457751545034, 0.99458487587805",
        "96000, 1.55971422897580, -2.92674157825108, 1.37826120231582, -1.84460946989011, 0.85584332293064,"
                + "-1.99501754472472, 0.99502375904092",
        "192000, 1.57222721509128, -3.04728305156155, 1.47797134097961, -1.92220223060749, 0.92511773511683,"
                + "-1.99750722284070, 0.99750877835551"
    })
    void coefficientsAreThoseOfTheTable(
            int rateHz, double b0, double b1, double b2, double a1, double a2, double highA1, double highA2) {
        KWeighting weighting = KWeighting.at(rateHz);

        assertThat(weighting.b0()).isCloseTo(b0, within(PRINTED));
        assertThat(weighting.b1()).isCloseTo(b1, within(PRINTED));
        assertThat(weighting.b2()).isCloseTo(b2, within(PRINTED));
        assertThat(weighting.a1()).isCloseTo(a1, within(PRINTED));
        assertThat(weighting.a2()).isCloseTo(a2, within(PRINTED));
        assertThat(weighting.highA1()).isCloseTo(highA1, within(PRINTED));
        assertThat(weighting.highA2()).isCloseTo(highA2, within(PRINTED));
    }

    @Test
    void refusesRatesBelowItsOwnFrequencies() {
        assertThatThrownBy(() -> KWeighting.at(3000)).isInstanceOf(IllegalArgumentException.class);
    }
}
