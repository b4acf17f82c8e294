package org.pregap.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pregap.testing.FakeCard;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** With its threads; the card decides how far they get. */
class PlayerTest {
    private static final int CHUNK = 441;
    private static final long ENDLESS = Long.MAX_VALUE / 2;

    private final FakeSound sound = new FakeSound(SampleRate.CD, 900_000, -0.5);
    private final FakeCard card = new FakeCard(24);
    private final AtomicLong nanos = new AtomicLong(1);
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private final Player player =
            new Player(card, failure -> String.valueOf(failure.getMessage()), () -> news.add("changed"), nanos::get);

    @AfterEach
    void close() {
        player.close();
    }

    @Test
    void aDeviceIsOpenedAheadAndTellsWhatItWasAskedFor() {
        player.use("", SampleRate.CD);
        until(() -> player.state().rateHz() > 0);
        assertThat(player.state()).isEqualTo(new Player.State(FakeCard.DEVICE, 44_100, 24, 0, Optional.empty()));
        assertThat(player.isPlaying()).isFalse();
        assertThat(player.heard()).isEmpty();
    }

    @Test
    void theFirstSampleGoesToTheCardAsSoonAsOneChunkIsThere() {
        player.use("", SampleRate.CD);
        until(() -> player.state().rateHz() > 0);
        player.play(sound, from(100_000));
        card.awaitFull();
        card.hear(CHUNK);
        assertThat(first(card, 0)).isCloseTo(sound.at(100_000), within());
        assertThat(card.timesOpened()).isEqualTo(1);
    }

    @Test
    void aKeyWhileTheDeviceIsBeingOpenedOpensItOnce() {
        card.setSlow(true);
        player.use("", SampleRate.CD);
        card.awaitOpening();
        player.play(sound, from(100_000));
        card.setSlow(false);
        card.awaitFull();
        card.hear(CHUNK);
        assertThat(first(card, 0)).isCloseTo(sound.at(100_000), within());
        assertThat(card.timesOpened()).isEqualTo(1);
    }

    @Test
    void aRehearsalIsPulledButNotHeardAndItsFaultsAreNotTold() {
        player.use("", SampleRate.CD);
        player.rehearse(new FakeSound(SampleRate.CD, 900_000, 0).failingAt(0), new SamplePos(0));
        until(() -> player.state().rateHz() > 0);
        player.rehearse(sound, new SamplePos(5_000));
        card.take(ENDLESS);
        player.play(sound, Route.of(new SamplePos(0), new SamplePos(1_000)));
        until(() -> !player.isPlaying());
        assertThat(player.state().trouble()).isEmpty();
        assertThat(card.words()[0]).hasSize(1_000 + FakeCard.BUFFER_SAMPLES);
        assertThat(sound.open).hasValue(0);
    }

    @Test
    void whatIsPlayedToItsEndIsTold() {
        card.take(ENDLESS);
        player.play(sound, Route.of(new SamplePos(100_000), new SamplePos(150_001)));
        until(() -> !player.isPlaying());
        assertThat(card.words()[0]).hasSize(50_001 + FakeCard.BUFFER_SAMPLES);
        assertThat(player.heard()).contains(new SamplePos(150_001));
        assertThat(sound.open).hasValue(0);
    }

    @Test
    void thePlaceThatIsHeardIsWhatTheCardHasPlayed() {
        player.play(sound, from(100_000));
        card.awaitFull();
        assertThat(player.heard()).as("before anything is").contains(new SamplePos(100_000));
        card.hear(10L * CHUNK);
        assertThat(player.heard()).contains(new SamplePos(100_000 + 10L * CHUNK - FakeCard.BUFFER_SAMPLES));
    }

    @Test
    void seekingFadesOutForOneChunkAndGoesOnExactly() {
        player.play(sound, from(100_000));
        card.awaitFull();
        card.hear(10L * CHUNK);
        player.play(sound, from(500_000));
        assertThat(player.heard()).contains(new SamplePos(500_000));
        card.hear(10L * CHUNK);
        // One chunk was in the card's hands already; the next is faded out, if it was there.
        for (int i = 0; i < 11 * CHUNK; i++) {
            assertThat(first(card, i)).isCloseTo(sound.at(100_000 + i), within());
        }
        boolean faded = Math.abs(first(card, 11 * CHUNK) - sound.at(500_000)) > 0.01;
        int begin = (faded ? 12 : 11) * CHUNK;
        for (int i = 0; i < 8 * CHUNK; i++) {
            assertThat(first(card, begin + i)).isCloseTo(sound.at(500_000 + i), within());
        }
    }

    @Test
    void aChangeMovesWhatIsHeardAtOnceAndTheSoundAfterTheRing() {
        var changed = new FakeSound(SampleRate.CD, 900_000, -0.25);
        player.play(sound, from(100_000));
        card.awaitFull();
        card.hear(20L * CHUNK);
        player.change(changed, place -> place + 1_000);
        assertThat(player.heard()).contains(new SamplePos(101_000 + 20L * CHUNK - FakeCard.BUFFER_SAMPLES));
        int chunks = 20;
        while (chunks < 200 && first(card, chunks * CHUNK - 1) < sound.at(100_000 + chunks * CHUNK) + 0.2) {
            card.hear(CHUNK);
            chunks++;
        }
        card.hear(10L * CHUNK);
        chunks += 10;
        assertThat(player.heard()).contains(new SamplePos(101_000 + (long) chunks * CHUNK - FakeCard.BUFFER_SAMPLES));
        for (int i = 0; i < 20 * CHUNK; i++) {
            assertThat(first(card, i)).isCloseTo(sound.at(100_000 + i), within());
        }
        for (int i = (chunks - 10) * CHUNK; i < chunks * CHUNK; i++) {
            assertThat(first(card, i)).isCloseTo(changed.at(101_000 + i), within());
        }
    }

    @Test
    void aCardThatTakesNothingForASecondEndsPlaybackWithAWord() {
        player.play(sound, from(0));
        card.awaitFull();
        nanos.addAndGet(900_000_000L);
        assertThat(player.isPlaying()).isTrue();
        nanos.addAndGet(200_000_000L);
        until(() -> player.state().trouble().isPresent());
        assertThat(player.isPlaying()).isFalse();
        assertThat(player.state().trouble().orElseThrow())
                .isEqualTo(
                        "\"Studio interface\" has taken no sound for a second; play again, or choose another sound device");
        assertThat(player.state().rateHz()).isZero();
        card.take(ENDLESS);
        player.play(sound, Route.of(new SamplePos(0), new SamplePos(1_000)));
        until(() -> !player.isPlaying());
        assertThat(player.state().trouble()).as("playing again opens it again").isEmpty();
        assertThat(card.timesOpened()).isEqualTo(2);
    }

    @Test
    void aCardThatDisappearsEndsPlaybackWithAWord() {
        player.play(sound, from(0));
        card.awaitFull();
        card.vanish();
        until(() -> player.state().trouble().isPresent());
        assertThat(player.state().trouble()).contains("\"Studio interface\" is gone");
        assertThat(player.isPlaying()).isFalse();
        player.play(sound, from(0));
        until(() -> !player.isPlaying());
        assertThat(player.state().trouble()).contains("\"\" is not there");
        card.comeBack();
        card.take(ENDLESS);
        player.play(sound, Route.of(new SamplePos(0), new SamplePos(1_000)));
        until(() -> !player.isPlaying() && player.state().trouble().isEmpty());
        assertThat(card.words()[0]).hasSize(1_000 + FakeCard.BUFFER_SAMPLES);
    }

    @Test
    void soundThatCannotBePulledEndsPlaybackAndTheCardStays() {
        card.take(ENDLESS);
        player.play(new FakeSound(SampleRate.CD, 900_000, 0).failingAt(50_000), from(0));
        until(() -> !player.isPlaying());
        assertThat(player.state().trouble()).contains("song.wav is not there");
        assertThat(player.state().rateHz()).isEqualTo(44_100);
        player.play(sound, Route.of(new SamplePos(0), new SamplePos(1_000)));
        until(() -> !player.isPlaying() && player.state().trouble().isEmpty());
        assertThat(card.timesOpened()).isEqualTo(1);
    }

    @Test
    void anotherDeviceOrRateOpensTheCardAnew() {
        card.take(ENDLESS);
        player.use("Other card", SampleRate.CD);
        until(() -> player.state().device().equals("Other card"));
        var hires = new FakeSound(new SampleRate(96_000), 96_000, 0);
        player.play(hires, Route.of(new SamplePos(0), new SamplePos(9_600)));
        until(() -> !player.isPlaying());
        assertThat(player.state().rateHz()).isEqualTo(96_000);
        assertThat(player.state().device()).isEqualTo("Other card");
        assertThat(card.words()[0]).hasSize(9_600 + FakeCard.BUFFER_SAMPLES);
    }

    private static Route from(long start) {
        return Route.of(new SamplePos(start), new SamplePos(900_000));
    }

    private static double first(FakeCard card, int sample) {
        return card.left(sample);
    }

    /** A word and its noise. */
    private static Offset<Double> within() {
        return Assertions.within(2.0 / (1 << 23));
    }

    private void until(BooleanSupplier holds) {
        try {
            while (!holds.getAsBoolean()) {
                assertThat(news.poll(60, TimeUnit.SECONDS))
                        .as("nothing happened for a minute")
                        .isNotNull();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
