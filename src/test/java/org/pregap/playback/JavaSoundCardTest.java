package org.pregap.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.pregap.time.SampleRate;

/** What holds with sound devices and without. */
class JavaSoundCardTest {
    private final SoundCard card = new JavaSoundCard();

    @Test
    void aDeviceThatIsNotThereIsNamed() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> card.open("Gone with the wind", SampleRate.CD))
                .withMessage("\"Gone with the wind\" is not there; connect it, or choose another sound device");
    }

    @Test
    void devicesHaveNames() {
        assertThat(card.devices()).noneMatch(String::isBlank);
    }
}
