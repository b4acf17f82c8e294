package org.pregap.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

class LengthsTest {
    @Test
    void secondsAreDecimalAndRoundedToTheNearest() {
        assertThat(Lengths.seconds(new CdFrames(105))).isEqualTo("1.40 s");
        assertThat(Lengths.secondsAndCdFrames(new CdFrames(1))).isEqualTo("0.01 s (1 f)");
        assertThat(Lengths.seconds(new SampleCount(55_125), SampleRate.CD)).isEqualTo("1.25 s");
        assertThat(Lengths.milliseconds(new SampleCount(55_257), SampleRate.CD)).isEqualTo("1.253 s");
    }
}
