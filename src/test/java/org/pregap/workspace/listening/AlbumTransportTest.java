package org.pregap.workspace.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.LoudnessMeter;
import org.pregap.analysis.MonoAs;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.parallel.Job;
import org.pregap.render.Programme;
import org.pregap.render.words.TestSignals;
import org.pregap.testing.FakeCard;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.listening.Transport.Rolls;
import org.pregap.workspace.listening.Transport.Side;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.settings.Settings;

/** Three tracks of 2 s, 88,200 samples, from 2 s on: after a pause, a second of pause, gapless. */
class AlbumTransportTest {
    private static final long ENDLESS = Long.MAX_VALUE / 2;
    private static final int CHUNK = 441;
    private static final long A = 88_200;
    private static final long B = A + 88_200 + 44_100;
    private static final long C = B + 88_200;
    private static final long END = C + 88_200;

    private final MemorySources sources = new MemorySources(SampleRate.CD);
    private final Album album = SimpleAlbums.of(
            track("a", 1, Join.Pause.STANDARD),
            track("b", 2, Join.Pause.of(CdFrames.ofSeconds(1))),
            track("c", 3, Join.Butt.PLAIN));
    private final Settings settings = Settings.inMemory();
    private final FakeCard card = new FakeCard(24);
    private final ListeningDesk desk = new ListeningDesk(album, sources, card, settings);
    private final AlbumTransport transport = desk.transport();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theDeviceIsThereBeforeAnythingIsPlayed() {
        assertThat(transport.status())
                .isEqualTo(new Transport.Status(FakeCard.DEVICE, 44_100, 24, 0, Optional.empty()));
        assertThat(transport.devices()).containsExactly(FakeCard.DEVICE, "Other card");
        assertThat(transport.isPlaying()).isFalse();
        assertThat(transport.meters()).isEqualTo(MeterReading.SILENCE);
    }

    @Test
    void thePlayheadStaysWhereItWasStoppedAndPlayingGoesOnThere() {
        transport.playFrom(at(A));
        card.awaitFull();
        card.hear(20 * CHUNK);
        SamplePos heard = at(A + 20 * CHUNK - FakeCard.BUFFER_SAMPLES);
        assertThat(transport.playhead()).isEqualTo(heard);
        transport.toggle(Side.BOTH);
        assertThat(transport.isPlaying()).isFalse();
        assertThat(transport.playhead()).isEqualTo(heard);
        transport.toggle(Side.BOTH);
        assertThat(transport.playhead()).isEqualTo(heard);
        assertThat(transport.isPlaying()).isTrue();
    }

    @Test
    void atTheEndItStopsAndBeginsAnewFromTheStart() {
        card.take(ENDLESS);
        transport.playFrom(at(END - 500));
        desk.awaitEnd();
        assertThat(transport.playhead()).isEqualTo(at(END));
        transport.toggle(Side.BOTH);
        assertThat(transport.playhead().sample()).isLessThan(END);
    }

    @Test
    void aRangeIsPlayedWithoutRolls() {
        card.take(ENDLESS);
        transport.playRange(new TimeRange(at(A + 10), at(A + 1_000)));
        desk.awaitEnd();
        assertThat(card.words()[0]).hasSize(990 + FakeCard.BUFFER_SAMPLES);
    }

    @Test
    void oneSideOfAJoinIsHeardWithoutTheOther() {
        card.take(ENDLESS);
        transport.seek(at(C - 1_000));
        transport.toggle(Side.OUTGOING);
        desk.awaitEnd();
        assertThat(card.words()[0]).hasSize(1_000 + FakeCard.BUFFER_SAMPLES);
        assertThat(loudest(0, 1_000)).isGreaterThan(0.3);
        transport.seek(at(C - 1_000));
        transport.toggle(Side.INCOMING);
        desk.awaitEnd();
        int before = 1_000 + FakeCard.BUFFER_SAMPLES;
        assertThat(loudest(before, before + 1_000)).isLessThan(1e-6);
        assertThat(loudest(before + 1_000, before + 2_000)).isGreaterThan(0.3);
    }

    @Test
    void afterOneSideAShuttleHearsBothAgain() {
        card.take(ENDLESS);
        transport.seek(at(C - 1_000));
        transport.toggle(Side.OUTGOING);
        desk.awaitEnd();
        int before = 1_000 + FakeCard.BUFFER_SAMPLES;
        transport.shuttle(1);
        desk.awaitEnd();
        assertThat(loudest(before, before + 1_000)).isGreaterThan(0.3);
    }

    @Test
    void aTrackIsPlayedFromItsMarkOrTheRollBefore() {
        transport.setRolls(new Rolls(1, 3));
        transport.playTrack(2, true);
        assertThat(transport.playhead()).isEqualTo(at(B - 44_100));
        transport.playTrack(3, false);
        assertThat(transport.playhead()).isEqualTo(at(C));
        transport.playTrack(4, false);
        assertThat(transport.playhead()).as("there is no fourth").isEqualTo(at(C));
        transport.playTransition(3);
        assertThat(transport.playhead()).isEqualTo(at(C - 44_100));
    }

    /** What was under way is faded out over one chunk if there is one left; so far a place may be off. */
    @Test
    void shuttleGoesFasterWithEveryKeyAndTurnsRoundAtTheOther() {
        transport.seek(at(B));
        transport.shuttle(1);
        card.awaitFull();
        card.hear(40 * CHUNK);
        long slow = transport.playhead().sample();
        assertThat(slow).isEqualTo(B + 40 * CHUNK - FakeCard.BUFFER_SAMPLES);
        transport.shuttle(1);
        assertThat(transport.playhead()).isEqualTo(at(slow));
        card.hear(42 * CHUNK);
        long fast = transport.playhead().sample();
        assertThat(fast - slow - 2 * (40 * CHUNK - FakeCard.BUFFER_SAMPLES)).isIn(0L, 2L * CHUNK);
        transport.shuttle(-1);
        card.hear(42 * CHUNK);
        long back = transport.playhead().sample();
        assertThat(fast - 1 - back - 40 * CHUNK + FakeCard.BUFFER_SAMPLES).isIn(0L, (long) CHUNK);
        transport.shuttle(0);
        assertThat(transport.isPlaying()).isFalse();
    }

    @Test
    void backwardsEndsAtTheStart() {
        card.take(ENDLESS);
        transport.seek(at(1_000));
        transport.shuttle(-1);
        desk.awaitEnd();
        assertThat(transport.playhead()).isEqualTo(at(0));
    }

    @Test
    void anEditBeforeThePlayheadTakesItAlongWithItsTrackAndSoGoesTheLoop() {
        transport.loop(Optional.of(new TimeRange(at(B), at(C + 10))));
        transport.playFrom(at(B));
        card.awaitFull();
        card.hear(20 * CHUNK);
        long heard = B + 20 * CHUNK - FakeCard.BUFFER_SAMPLES;
        longerPause();
        assertThat(transport.playhead()).isEqualTo(at(heard + 44_100));
        assertThat(transport.loop()).contains(new TimeRange(at(B + 44_100), at(C + 44_110)));
        desk.store().apply(Edit.of("Other tail", album -> album.withTail(new CdFrames(5))));
        assertThat(transport.playhead()).as("an edit after it").isEqualTo(at(heard + 44_100));
        desk.store().undo();
        desk.store().undo();
        assertThat(transport.playhead()).isEqualTo(at(heard));
    }

    @Test
    void aLoopSetJustAheadOfThePlayheadIsGoneRoundAtOnce() {
        transport.playFrom(at(B));
        card.awaitFull();
        card.hear(20 * CHUNK);
        long heard = B + 20 * CHUNK - FakeCard.BUFFER_SAMPLES;
        transport.loop(Optional.of(new TimeRange(at(heard - 2_000), at(heard + 500))));
        card.hear(60 * CHUNK);
        assertThat(transport.playhead()).isBetween(at(heard - 2_000), at(heard + 500));
        transport.loop(Optional.of(new TimeRange(at(heard - 2_000), at(heard + 5_000))));
        card.hear(20 * CHUNK);
        int[] words = card.words()[0];
        long furthest = 0;
        for (int i = 60 * CHUNK; i < words.length; i += CHUNK) {
            card.hear(CHUNK);
            furthest = Math.max(furthest, transport.playhead().sample());
        }
        assertThat(furthest).isBetween(heard + 3_000, heard + 5_000);
    }

    @Test
    void manyEditsWhileItPlaysEndAtTheRightPlace() {
        transport.playFrom(at(B));
        card.awaitFull();
        for (int i = 0; i < 40; i++) {
            card.hear(CHUNK);
            int pause = 75 + i;
            desk.store()
                    .apply(Edit.of(
                            "Pause",
                            album -> album.withTrack(2, track -> track.withJoin(Join.Pause.of(new CdFrames(pause))))));
            transport.playhead();
        }
        card.hear(60 * CHUNK);
        assertThat(transport.playhead()).isEqualTo(at(B + 39 * 588 + 100 * CHUNK - FakeCard.BUFFER_SAMPLES));
    }

    @Test
    void aStoppedPlayheadStaysOnTheClockButOnTheAlbum() {
        transport.seek(at(C + 5));
        longerPause();
        assertThat(transport.playhead()).isEqualTo(at(C + 5));
        desk.store().apply(Edit.of("Empty", album -> album.withTracks(List.of())));
        assertThat(transport.playhead()).isEqualTo(at(88_200));
    }

    @Test
    void anotherAlbumBeginsAtItsStartAndAnotherRateStops() {
        transport.playFrom(at(B));
        desk.store().open("Open", album.withTail(new CdFrames(3)));
        assertThat(transport.isPlaying()).isFalse();
        assertThat(transport.playhead()).isEqualTo(at(0));
        transport.seek(at(44_100));
        transport.toggle(Side.BOTH);
        desk.store().apply(Edit.of("Rate", album -> Album.empty(new SampleRate(96_000))));
        assertThat(transport.isPlaying()).isFalse();
        assertThat(transport.playhead()).isEqualTo(at(96_000));
        desk.window().runUntil(() -> transport.status().rateHz() == 96_000);
    }

    @Test
    void aDeviceAndRollsAreRemembered() {
        transport.choose("Other card");
        desk.window().runUntil(() -> transport.status().device().equals("Other card"));
        transport.setRolls(new Rolls(90, -1));
        assertThat(transport.rolls()).isEqualTo(new Rolls(60, 0));
        try (var later = new ListeningDesk(album, sources, card, settings)) {
            assertThat(later.transport().status().device()).isEqualTo("Other card");
            assertThat(later.transport().rolls()).isEqualTo(new Rolls(60, 0));
        }
        settings.put("sound.preRoll", "many");
        assertThat(new SoundSettings(settings).rolls()).isEqualTo(new Rolls(5, 0));
    }

    @Test
    void withoutADeviceEverythingWorksButSound() {
        FakeCard none = new FakeCard(24);
        none.remove(FakeCard.DEVICE);
        none.remove("Other card");
        try (var silent = new ListeningDesk(album, sources, none, Settings.inMemory())) {
            assertThat(silent.transport().status().trouble()).isPresent();
            assertThat(silent.transport().status().rateHz()).isZero();
            assertThat(silent.transport().devices()).isEmpty();
            silent.transport().seek(at(B));
            silent.transport().toggle(Side.BOTH);
            silent.awaitEnd();
            assertThat(silent.transport().playhead()).isEqualTo(at(B));
            assertThat(silent.transport().meters()).isEqualTo(MeterReading.SILENCE);
        }
    }

    @Test
    void aSourceThatIsNotThereIsNamed() {
        Album lost = SimpleAlbums.of(SimpleAlbums.track("lost.wav", SampleRate.CD, 88_200, Join.Pause.STANDARD));
        card.take(ENDLESS);
        desk.store().open("Open", lost);
        transport.playFrom(at(A - 5_000));
        desk.awaitEnd();
        assertThat(transport.status().trouble().orElseThrow()).contains("lost.wav");
        assertThat(transport.status().rateHz()).as("the device is still there").isEqualTo(44_100);
    }

    @Test
    void whoObservesIsToldOfStartsAndStops() {
        var told = new ArrayList<Boolean>();
        Subscription watching = transport.observe(status -> told.add(transport.isPlaying()));
        card.take(ENDLESS);
        transport.playRange(new TimeRange(at(A), at(A + 1_000)));
        desk.awaitEnd();
        watching.close();
        assertThat(told.get(0)).isTrue();
        assertThat(told).endsWith(false);
    }

    @Test
    void theMetersSayWhatTheAnalysisSays() throws Exception {
        card.take(ENDLESS);
        transport.resetMeters();
        transport.playRange(new TimeRange(at(A), at(END)));
        desk.awaitEnd();
        MeterReading heard = transport.meters();
        Loudness said = LoudnessMeter.measure(
                        Programme.of(album, sources).asSource(at(A), at(END)),
                        MonoAs.SINGLE,
                        new Job(1, (step, done, total) -> {}))
                .loudness();
        assertThat(heard.integratedLufs()).isCloseTo(said.integratedLufs(), within(0.1));
        assertThat(heard.heldTruePeakDbtp()).isCloseTo(said.truePeakDbtp(), within(0.01));
        assertThat(Math.max(heard.leftHeldDbfs(), heard.rightHeldDbfs()))
                .isCloseTo(said.samplePeakDbfs(), within(1e-9));
        transport.resetMeters();
        assertThat(transport.meters()).isEqualTo(MeterReading.SILENCE);
    }

    private void longerPause() {
        desk.store()
                .apply(Edit.of(
                        "Longer pause",
                        album -> album.withTrack(2, track -> track.withJoin(Join.Pause.of(CdFrames.ofSeconds(2))))));
    }

    private double loudest(int from, int to) {
        double loudest = 0;
        for (int i = from; i < to; i++) {
            loudest = Math.max(loudest, Math.abs(card.left(i)));
        }
        return loudest;
    }

    private Track track(String name, long seed, Join join) {
        double[] left = TestSignals.doubles(seed, 88_200, 0.4);
        double[] right = TestSignals.doubles(seed + 10, 88_200, 0.2 * seed);
        return Track.of(List.of(Clip.whole(sources.addDoubles(name, left, right))), join);
    }

    private static SamplePos at(long sample) {
        return new SamplePos(sample);
    }
}
