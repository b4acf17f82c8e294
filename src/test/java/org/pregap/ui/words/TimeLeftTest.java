package org.pregap.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    @ParameterizedTest
    @CsvSource({
        "0, a few seconds left",
        "9.9, a few seconds left",
        "10, about 10 s left",
        "44, about 40 s left",
        "89, about 90 s left",
        "90, about 2 min left",
        "200, about 3 min left"
    })
    void itIsRounded(double seconds, String written) {
        assertThat(TimeLeft.of(seconds)).isEqualTo(written);
    }
}
