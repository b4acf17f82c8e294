package org.pregap.delivery.tracks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.time.SampleRate;

class TrackFormatTest {
    @ParameterizedTest
    @CsvSource({
        "wav16, WAV-16-96",
        "wav24, WAV-24-96",
        "wav32f, WAV-32F-96",
        "flac16, FLAC-16-96",
        "aiff24@48, AIFF-24-48",
        "flac24@44.1k, FLAC-24-44.1",
        "WAV24, WAV-24-96",
        "wav16@44100, WAV-16-44.1",
        "wav16@44.1, WAV-16-44.1",
        "wav24@48k, WAV-24-48",
        "wav24@88.2kHz, WAV-24-88.2",
        "wav24@192000Hz, WAV-24-192",
        "mp3-320, MP3-320-48",
        "mp3-v0@44.1, MP3-V0-44.1",
        "aac-256, AAC-256-48",
        "OPUS-160@48k, OPUS-160-48",
    })
    void aFormatIsReadAsPeopleWriteIt(String text, String folder) {
        assertThat(TrackFormat.parse(text).folderName(new SampleRate(96_000))).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wav", "wav8", "mp3", "wav16@", "wav 16", "wav16@44100@2"})
    void whatIsNoFormatIsRefusedWithThoseThereAre(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackFormat.parse(text))
                .withMessage(
                        "there is no format '" + text
                                + "'; there are wav16, wav24, wav32f, flac16, flac24, flac16-small, flac24-small, aiff16, aiff24, mp3-320, mp3-v0, aac-256, opus-160, each also with a rate, such as wav24@96k");
    }

    @Test
    void aRateThatNoAlbumHasIsRefusedWithThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackFormat.parse("wav16@22050"))
                .withMessage("track files cannot have 22050; they can have 44.1 kHz, 48 kHz, 88.2 kHz, 96 kHz,"
                        + " 176.4 kHz, 192 kHz");
    }

    @ParameterizedTest
    @CsvSource({"44100, 44100", "48000, 48000", "88200, 44100", "96000, 48000", "176400, 44100", "192000, 48000"})
    void lossyFilesHaveTheRateThatTheAlbumsIsAMultipleOf(int albumHz, int hz) {
        var album = new SampleRate(albumHz);
        assertThat(TrackFormat.parse("mp3-320").rateOn(album)).isEqualTo(new SampleRate(hz));
        assertThat(TrackFormat.parse("aac-256").rateOn(album)).isEqualTo(new SampleRate(hz));
        assertThat(TrackFormat.parse("opus-160").rateOn(album)).isEqualTo(new SampleRate(48_000));
    }

    @Test
    void aRateThatALossyCodingDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackFormat.parse("opus-160@44.1k"))
                .withMessage("opus-160 cannot have 44.1 k; it can have 48 kHz");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackFormat.parse("mp3-320@96k"))
                .withMessageContaining("44.1 kHz, 48 kHz");
    }
}
