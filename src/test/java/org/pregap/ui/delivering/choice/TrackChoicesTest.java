package org.pregap.ui.delivering.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.time.SampleRate;
import org.pregap.ui.delivering.DeliverDialog;
import org.pregap.ui.words.Words;

class TrackChoicesTest {
    private static final Optional<SampleRate> RATE_96 = Optional.of(new SampleRate(96_000));

    /** What the command line can write the window can. */
    @Test
    void everyKindThatThereIsIsOffered() {
        assertThat(Stream.of(Kind.values()).map(Kind::id))
                .containsExactlyElementsOf(Stream.of(TrackFormat.Kind.values())
                        .map(TrackFormat.Kind::id)
                        .toList());
        assertThat(Stream.of(Kind.values()).map(Kind::rates))
                .containsExactlyElementsOf(Stream.of(TrackFormat.Kind.values())
                        .map(TrackFormat.Kind::rates)
                        .toList());
        Words words = Words.of(DeliverDialog.class);
        assertThat(Kind.values()).allMatch(kind -> words.has("kind." + kind) && words.has("rates." + kind));
    }

    @Test
    void aKindCanBeWantedAtSeveralRatesInTheirOrder() {
        TrackChoices choices = TrackChoices.NONE
                .withRates(Kind.FLAC24, Set.of(RATE_96, Optional.of(SampleRate.CD), Optional.empty()))
                .withRates(Kind.WAV16, TrackChoices.ALBUM_RATE);
        assertThat(choices.formatIds()).containsExactly("wav16", "flac24", "flac24@44100", "flac24@96000");
        assertThat(choices.formatIds())
                .allSatisfy(id -> assertThat(TrackFormat.parse(id)).isNotNull());
        assertThat(choices.count()).isEqualTo(4);
    }

    @Test
    void aKindWithoutRatesIsNotWanted() {
        TrackChoices choices = TrackChoices.NONE.withRates(Kind.WAV16, Set.of(RATE_96));
        assertThat(choices.isWanted()).isTrue();
        assertThat(choices.withRates(Kind.WAV16, Set.of())).isEqualTo(TrackChoices.NONE);
    }
}
