package org.pregap.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** Chunks of 441 samples at 44.1 kHz; a sample tells its place, so what is heard can be read off. */
class FeedTest {
    private static final int CHUNK = 441;
    private final FakeSound sound = new FakeSound(SampleRate.CD, 10_000, 0);
    private final Ring ring = new Ring(8, CHUNK);
    private final Feed feed = new Feed(ring, new Clocks(SampleRate.CD, SampleRate.CD));

    @Test
    void stretchesFollowOneAnotherWithoutAGap() throws IOException {
        Route route = Route.of(List.of(passage(9_000, 9_500), passage(100, 100), passage(10, 12)));
        List<Double> heard = all(Plan.SILENCE.playing(sound, route));
        assertThat(heard).hasSize(502);
        assertThat(heard.subList(498, 502)).containsExactly(at(9_498), at(9_499), at(10), at(11));
        assertThat(sound.open).hasValue(0);
    }

    @Test
    void whatIsComeToInALoopGoesRound() throws IOException {
        Plan plan = Plan.SILENCE.playing(sound, Route.of(new SamplePos(4_000), new SamplePos(10_000)));
        List<Double> heard = some(plan.looping(Optional.of(passage(4_500, 5_000)), new SamplePos(0)), 1_600);
        for (int i = 0; i < 1_000; i++) {
            assertThat(heard.get(i)).isEqualTo(at(4_000 + i));
        }
        assertThat(heard.get(1_000)).isEqualTo(at(4_500));
        assertThat(heard.get(1_499)).isEqualTo(at(4_999));
        assertThat(heard.get(1_500)).isEqualTo(at(4_500));
    }

    @Test
    void aLoopThatEndsInWhatWaitsAlreadyTurnsBackThere() throws IOException {
        Plan plan = Plan.SILENCE.playing(sound, Route.of(new SamplePos(4_000), new SamplePos(10_000)));
        fillUp(plan);
        List<Double> heard = some(plan.looping(Optional.of(passage(4_500, 6_000)), new SamplePos(4_000)), 6_000);
        for (int i = 0; i < 6_000; i++) {
            assertThat(heard.get(i)).isEqualTo(at(i < 2_000 ? 4_000 + i : 4_500 + (i - 2_000) % 1_500));
        }
    }

    @Test
    void aLoopWhoseEndTheCardHasAlmostIsTurnedBackToThroughARamp() throws IOException {
        Plan plan = Plan.SILENCE.playing(sound, Route.of(new SamplePos(4_000), new SamplePos(10_000)));
        fillUp(plan);
        List<Double> heard = some(plan.looping(Optional.of(passage(4_100, 4_700)), new SamplePos(4_000)), 6_000);
        for (int i = 0; i < 882; i++) {
            assertThat(heard.get(i)).isEqualTo(at(4_000 + i));
        }
        for (int i = 882; i < 5_000; i++) {
            double looped = at(4_100 + (i - 882) % 600);
            double old = at(4_000 + i);
            assertThat(heard.get(i)).isEqualTo(i < 882 + CHUNK ? old + (looped - old) * (i - 882) / CHUNK : looped);
        }
    }

    @Test
    void aLoopThatGoesOrMovesIsNotTurnedBackToAgain() throws IOException {
        Plan plan = Plan.SILENCE
                .playing(sound, Route.of(new SamplePos(4_000), new SamplePos(10_000)))
                .looping(Optional.of(passage(4_000, 6_000)), new SamplePos(4_000));
        fillUp(plan);
        Plan moved = plan.looping(Optional.of(passage(4_000, 6_500)), new SamplePos(4_000));
        fillUp(moved);
        List<Double> heard = all(moved.looping(Optional.empty(), new SamplePos(4_000)));
        assertThat(heard).hasSize(6_000);
        for (int i = 0; i < 6_000; i++) {
            assertThat(heard.get(i)).isEqualTo(at(4_000 + i));
        }
    }

    @Test
    void aLoopUpToAnEndThatWaitsAlreadyGoesOn() throws IOException {
        Plan plan = Plan.SILENCE.playing(sound, Route.of(new SamplePos(4_000), new SamplePos(6_000)));
        fillUp(plan);
        List<Double> heard = some(plan.looping(Optional.of(passage(4_000, 6_000)), new SamplePos(4_000)), 5_000);
        for (int i = 0; i < 5_000; i++) {
            assertThat(heard.get(i)).isEqualTo(at(4_000 + i % 2_000));
        }
    }

    @Test
    void aLoopAndAChangedSoundAtOnceAreBothHeard() throws IOException {
        var louder = new FakeSound(SampleRate.CD, 20_000, 0.25);
        Plan plan = Plan.SILENCE.playing(sound, Route.of(new SamplePos(0), new SamplePos(9_000)));
        fillUp(plan);
        List<Double> heard = some(
                plan.changed(louder, place -> place + 5_000, 0)
                        .looping(Optional.of(passage(5_000, 6_000)), new SamplePos(5_100)),
                9_000);
        int ramped = 8 * CHUNK;
        for (int i = 0; i < 8_000; i++) {
            double looped = louder.at(5_000 + Math.max(0, i - ramped) % 1_000);
            double expected =
                    i < ramped ? at(i) : i < ramped + CHUNK ? at(i) + (looped - at(i)) * (i - ramped) / CHUNK : looped;
            assertThat(heard.get(i)).isEqualTo(expected);
        }
    }

    @Test
    void aLoopThatIsPassedAlreadyAndOneOfAFewSamplesChangeNothing() throws IOException {
        Plan plan = Plan.SILENCE.playing(sound, Route.of(new SamplePos(9_000), new SamplePos(10_000)));
        assertThat(all(plan.looping(Optional.of(passage(4_500, 9_000)), new SamplePos(9_000))))
                .hasSize(1_000);
        Plan again = plan.playing(sound, plan.piece().orElseThrow().route());
        assertThat(all(again.looping(Optional.of(passage(9_100, 9_540)), new SamplePos(9_000))))
                .hasSize(1_000);
    }

    @Test
    void backwardsIsPlayedFromTheEndToTheStart() throws IOException {
        var route = new Route(List.of(new Passage(new SamplePos(2_000), new SamplePos(4_000))), -1);
        List<Double> heard = all(Plan.SILENCE.playing(sound, route));
        assertThat(heard).hasSize(2_000);
        assertThat(heard.get(0)).isEqualTo(at(3_999));
        assertThat(heard.get(1_999)).isEqualTo(at(2_000));
    }

    @Test
    void fasterIsTheMeanOfWhatIsRunOver() throws IOException {
        List<Double> forward = all(Plan.SILENCE.playing(sound, new Route(List.of(passage(1_000, 3_000)), 4)));
        assertThat(forward).hasSize(500);
        assertThat(forward.get(0)).isEqualTo((at(1_000) + at(1_001) + at(1_002) + at(1_003)) / 4);
        assertThat(forward.get(499)).isEqualTo((at(2_996) + at(2_997) + at(2_998) + at(2_999)) / 4);
        Plan backward = new Plan(1, 0, Optional.empty(), Optional.empty(), List.of());
        List<Double> back = all(backward.playing(sound, new Route(List.of(passage(0, 2_001)), -2)));
        assertThat(back).hasSize(1_001);
        assertThat(back.get(0)).isEqualTo((at(2_000) + at(1_999)) / 2);
        assertThat(back.get(1_000)).isEqualTo(at(0) / 2);
    }

    @Test
    void aChangeIsHeardThroughARampOfTenMillisecondsAtTheMovedPlace() throws IOException {
        var louder = new FakeSound(SampleRate.CD, 20_000, 0.25);
        Plan plan = Plan.SILENCE.playing(sound, Route.of(new SamplePos(0), new SamplePos(9_000)));
        List<Double> heard = new ArrayList<>(some(plan, 3 * CHUNK));
        LongUnaryOperator later = place -> place + 5_000;
        heard.addAll(all(plan.changed(louder, later, 0)));
        int switched = 0;
        while (heard.get(switched).equals(at(switched))) {
            switched++;
        }
        switched--; // The ramp begins with the old sound itself.
        assertThat(switched % CHUNK).isZero();
        for (int i = switched; i < heard.size(); i++) {
            double old = at(i);
            double changed = louder.at(i + 5_000);
            int ramped = Math.min(CHUNK, i - switched);
            assertThat(heard.get(i)).isEqualTo(ramped == CHUNK ? changed : old + (changed - old) * ramped / CHUNK);
        }
        assertThat(heard).as("the end moved too").hasSize(9_000);
        assertThat(sound.open).hasValue(0);
        assertThat(louder.open).hasValue(0);
    }

    @Test
    void aChangeThatChangesNothingIsHeardNowhere() {
        forAll(40, random -> random.nextInt(1, 3_000), gap -> {
            var before = new FakeSound(SampleRate.CD, 10_000, 0.5);
            var after = new FakeSound(SampleRate.CD, 10_000, 0.5);
            var fed = new FeedTest();
            Plan plan = Plan.SILENCE.playing(before, Route.of(new SamplePos(gap), new SamplePos(10_000)));
            List<Double> heard = new ArrayList<>(fed.some(plan, gap));
            heard.addAll(fed.all(plan.changed(after, place -> place, 0).changed(before, place -> place, 0)));
            assertThat(heard).hasSize(10_000 - gap);
            for (int i = 0; i < heard.size(); i++) {
                assertThat(heard.get(i)).isEqualTo(before.at(gap + i));
            }
        });
    }

    @Test
    void aChangeWaitsWhileTheRingIsNearlyEmpty() throws IOException {
        var louder = new FakeSound(SampleRate.CD, 10_000, 0.25);
        Plan plan = Plan.SILENCE.playing(sound, Route.of(new SamplePos(0), new SamplePos(10_000)));
        feed.step(plan);
        Plan changed = plan.changed(louder, place -> place, 0);
        for (int i = 1; i < 4; i++) {
            feed.step(changed);
            assertThat(louder.open).hasValue(0);
        }
        feed.step(changed);
        assertThat(louder.open).hasValue(1);
    }

    @Test
    void outsideTheSoundThereIsSilence() throws IOException {
        List<Double> heard = all(Plan.SILENCE.playing(sound, Route.of(new SamplePos(9_990), new SamplePos(10_100))));
        assertThat(heard).hasSize(110);
        assertThat(heard.subList(10, 110)).containsOnly(0.0);
    }

    private void fillUp(Plan plan) throws IOException {
        while (feed.step(plan)) {}
    }

    private double at(long position) {
        return sound.at(position);
    }

    private static Passage passage(long start, long end) {
        return new Passage(new SamplePos(start), new SamplePos(end));
    }

    /** At least so many samples, and what is left in the ring. */
    private List<Double> some(Plan plan, int samples) throws IOException {
        var heard = new ArrayList<Double>();
        while (heard.size() < samples) {
            while (feed.step(plan)) {}
            take(heard);
        }
        while (ring.next() != null) {
            take(heard);
        }
        return heard;
    }

    private List<Double> all(Plan plan) throws IOException {
        var heard = new ArrayList<Double>();
        while (feed.step(plan) || ring.next() != null) {
            while (feed.step(plan)) {}
            if (take(heard)) {
                return heard;
            }
        }
        throw new AssertionError("no end");
    }

    private boolean take(List<Double> heard) {
        Chunk chunk = ring.next();
        if (chunk == null) {
            return false;
        }
        assertThat(chunk.count <= CHUNK).isTrue();
        for (int i = 0; i < chunk.count; i++) {
            heard.add(chunk.channel(0)[i]);
            assertThat(chunk.channel(1)[i]).isEqualTo(-chunk.channel(0)[i]);
        }
        ring.release();
        return chunk.end;
    }
}
