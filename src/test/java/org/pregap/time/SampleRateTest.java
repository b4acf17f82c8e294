package org.pregap.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SampleRateTest {
    @Test
    void aCdFrameIsAWholeNumberOfSamplesAtEveryAlbumRate() {
        assertThat(SampleRate.ALBUM_RATES)
                .extracting(SampleRate::samplesPerCdFrame)
                .containsExactly(588, 640, 1176, 1280, 2352, 2560);
    }

    @Test
    void aRateWithoutWholeCdFramesSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleRate(22_051).samplesPerCdFrame())
                .withMessageContaining("22051 Hz");
    }

    @Test
    void otherRatesAreNotForAlbums() {
        assertThat(SampleRate.CD.isAlbumRate()).isTrue();
        assertThat(new SampleRate(32_000).isAlbumRate()).isFalse();
    }

    @Test
    void isPrintedInKilohertz() {
        assertThat(SampleRate.CD).hasToString("44.1 kHz");
        assertThat(new SampleRate(96_000)).hasToString("96 kHz");
        assertThat(new SampleRate(11_025)).hasToString("11.025 kHz");
        assertThat(new SampleRate(8_050)).hasToString("8.05 kHz");
    }

    @Test
    void nonsenseIsNoRate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleRate(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleRate(1_000_001));
    }
}
