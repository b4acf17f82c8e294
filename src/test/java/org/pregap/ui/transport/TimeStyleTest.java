package org.pregap.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.time.SampleRate;

class TimeStyleTest {
    /** At 44.1 kHz a CD frame has 588 samples and a minute 2,646,000. */
    @ParameterizedTest
    @CsvSource({
        "CD_FRAMES, 0, 00:00:00",
        "CD_FRAMES, 587, 00:00:00",
        "CD_FRAMES, 588, 00:00:01",
        "CD_FRAMES, 2690100, 01:01:00",
        "CD_FRAMES, -588, −00:00:01",
        "CD_FRAMES, 211680000, 80:00:00",
        "MILLISECONDS, 44, 0:00:00.000",
        "MILLISECONDS, 45, 0:00:00.001",
        "MILLISECONDS, 211680000, 1:20:00.000",
        "MILLISECONDS, -22050, −0:00:00.500",
        "SAMPLES, 0, 0",
        "SAMPLES, 211680000, 211 680 000",
        "SAMPLES, -1234, −1 234"
    })
    void aTimeIsWritten(TimeStyle style, long samples, String text) {
        assertThat(style.text(samples, SampleRate.CD)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"CD_FRAMES, MILLISECONDS", "MILLISECONDS, SAMPLES", "SAMPLES, CD_FRAMES"})
    void aClickGoesRound(TimeStyle style, TimeStyle next) {
        assertThat(style.next()).isEqualTo(next);
    }
}
