package org.pregap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pregap.testing.ForAll.forAll;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MsfTest {
    @Test
    void minutesSecondsAndCdFramesAreTakenApart() {
        // 4 min = 18,000; 31 s = 2,325; and 18
        assertThat(Msf.of(20_343)).isEqualTo(new Msf(4, 31, 18));
        assertThat(new Msf(4, 31, 18).toCdFrames()).isEqualTo(20_343);
    }

    @Test
    void unitsCarryOver() {
        assertThat(Msf.of(74)).isEqualTo(new Msf(0, 0, 74));
        assertThat(Msf.of(75)).isEqualTo(new Msf(0, 1, 0));
        assertThat(Msf.of(4_499)).isEqualTo(new Msf(0, 59, 74));
        assertThat(Msf.of(4_500)).isEqualTo(new Msf(1, 0, 0));
        assertThat(Msf.of(359_999)).isEqualTo(new Msf(79, 59, 74));
    }

    @Test
    void aPlaceBeforeTheDiscIsNoDiscTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> Msf.of(-1));
    }

    @Test
    void everyNumberOfCdFramesSurvivesTheRoundTrip() {
        forAll(random -> random.nextLong(100L * 60 * 75 * 10), count -> {
            assertThat(Msf.of(count).toCdFrames()).isEqualTo(count);
            assertThat(Msf.parse(Msf.of(count).toString()).toCdFrames()).isEqualTo(count);
        });
    }

    @Test
    void isWrittenWithTwoDigitsEach() {
        assertThat(new Msf(4, 3, 9)).hasToString("04:03:09");
        assertThat(new Msf(120, 0, 0)).hasToString("120:00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:2", "00:60:00", "00:00:75", "-1:00:00", "00:00:00:00", " 00:00:00", "٠٠:٠٢:٠٠"})
    void whatIsNoDiscTimeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Msf.parse(text)).withMessageContaining("not a disc time");
    }
}
