package org.pregap.delivery.lossy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a join that fits: columns are gap, programme, difference and usual difference. */
class LossyJoinTest {
    @ParameterizedTest
    @CsvSource({
        "0, -10, -40, -42, true",
        "0, -10, -22, -35, false",
        "0, -10, -22, -33, true", // coding is as rough beside it
        "0, -10, -31, -50, true", // the music covers it
        "0, -50, -61, -90, true", // nobody hears it
        "0, -50, -59, -90, false",
        "1, -10, -80, -80, false",
        "-1, -10, -80, -80, false",
        "0, -Infinity, -Infinity, -Infinity, true",
    })
    void aJoinFitsUnlessSamplesAreMissingOrTheDifferenceIsHeard(
            long gap, double programme, double difference, double usual, boolean fits) {
        assertThat(new LossyJoin(2, gap, programme, difference, usual).fits()).isEqualTo(fits);
    }
}
