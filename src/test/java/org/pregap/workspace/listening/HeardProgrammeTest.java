package org.pregap.workspace.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.audio.AudioBlock;
import org.pregap.dsp.dither.TpdfNoise;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.render.Programme;
import org.pregap.render.ProgrammeCursor;
import org.pregap.render.words.RandomProgramme;
import org.pregap.testing.FakeCard;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.TimeRange;

/**
 * What the card is given is the render of the same places, with nothing between, over every kind of join. The words of 24
 * bits and their noise are worked out anew from the render's doubles, so equal words mean equal samples to the last bit
 * that can be heard; that the doubles are equal before rounding is what the test of the feed shows.
 */
class HeardProgrammeTest {
    private static final int CHUNK = 441;
    private static final double FULL_SCALE = 1 << 23;

    /** An album and where in it things are done, as fractions. */
    private record Case(RandomProgramme given, double from, double to) {
        static Case of(SplittableRandom random) {
            return new Case(RandomProgramme.ofEveryLaw(random, 4), random.nextDouble(), random.nextDouble());
        }

        long place(double fraction) {
            return (long) (fraction * DiscLayout.of(given.album()).end().sample());
        }
    }

    @Test
    void fromAnywhereToTheEnd() {
        forAll(15, Case::of, one -> {
            try (var desk = new ListeningDesk(one.given())) {
                desk.card().take(Long.MAX_VALUE / 2);
                desk.transport().playFrom(new SamplePos(one.place(one.from())));
                desk.awaitEnd();
                int[][] heard = desk.card().words();
                int[][] render = words(one.given().album(), one.given(), one.place(one.from()), one.place(1));
                assertThat(heard[0].length).isEqualTo(render[0].length + FakeCard.BUFFER_SAMPLES);
                assertSame(heard, 0, render, 0, render[0].length);
                assertThat(desk.transport().playhead()).isEqualTo(new SamplePos(one.place(1)));
            }
            one.given().sources().assertAllClosed();
        });
    }

    @Test
    void afterSeekingWhileItPlays() {
        forAll(10, Case::of, one -> {
            try (var desk = new ListeningDesk(one.given())) {
                long first = one.place(one.from() / 2);
                long second = one.place(one.to() / 2);
                desk.transport().playFrom(new SamplePos(first));
                desk.card().awaitFull();
                desk.card().hear(10 * CHUNK);
                desk.transport().seek(new SamplePos(second));
                desk.card().hear(30 * CHUNK);
                int[][] heard = desk.card().words();
                assertSame(heard, 0, words(one.given().album(), one.given(), first, first + 11 * CHUNK), 0, 11 * CHUNK);
                // One chunk to fade out, if one was left, then the new place.
                int[][] after = words(one.given().album(), one.given(), second, second + 20 * CHUNK);
                int at = Arrays.equals(heard[0], 11 * CHUNK, 12 * CHUNK, after[0], 0, CHUNK) ? 11 : 12;
                assertSame(heard, at * CHUNK, after, 0, 20 * CHUNK);
            }
        });
    }

    @Test
    void roundALoop() {
        forAll(10, Case::of, one -> {
            try (var desk = new ListeningDesk(one.given())) {
                long start = one.place(one.from() / 2);
                long end = start + 500 + one.place(one.to() / 20);
                int length = (int) (end - start);
                desk.transport().loop(Optional.of(new TimeRange(new SamplePos(start), new SamplePos(end))));
                desk.transport().playFrom(new SamplePos(start));
                desk.card().awaitFull();
                desk.card().hear(3L * length + CHUNK);
                int[][] heard = desk.card().words();
                int[][] once = words(one.given().album(), one.given(), start, end);
                for (int round = 0; round < 3; round++) {
                    assertSame(heard, round * length, once, 0, length);
                }
            }
        });
    }

    @Test
    void anEditIsHeardThroughOneRampAndElsewhereExactly() {
        forAll(5, HeardProgrammeTest::longAlbum, given -> {
            try (var desk = new ListeningDesk(given)) {
                Album before = given.album();
                long from = DiscLayout.of(before).track(1).start().sample();
                long to = from + 300 * CHUNK;
                desk.transport().playFrom(new SamplePos(from));
                desk.card().awaitFull();
                desk.card().hear(30 * CHUNK);
                desk.store().apply(Edit.of("Softer", album -> album.withGain(new Gain(-3_000))));
                int[][] old = words(before, given, from, to);
                int[][] changed = words(desk.store().album(), given, from, to);
                int at = -1;
                for (int chunks = 30; at < 0 && chunks < 250; chunks++) {
                    desk.card().hear(CHUNK);
                    at = ListeningDesk.firstDifference(desk.card().words(), old);
                }
                at = at / CHUNK * CHUNK;
                desk.card().hear(20 * CHUNK);
                int[][] heard = desk.card().words();
                assertThat(at).isGreaterThanOrEqualTo(30 * CHUNK);
                assertSame(heard, 0, old, 0, at);
                assertSame(heard, at + CHUNK, changed, at + CHUNK, heard[0].length - at - CHUNK);
            }
        });
    }

    /** So long that nobody comes to its end. */
    private static RandomProgramme longAlbum(SplittableRandom random) {
        RandomProgramme given = RandomProgramme.ofEveryLaw(random, 16);
        return given.album().tracks().size() < 10 ? longAlbum(random) : given;
    }

    @Test
    void everyTransitionInTurn() {
        forAll(5, Case::of, one -> {
            try (var desk = new ListeningDesk(one.given())) {
                desk.card().take(Long.MAX_VALUE / 2);
                desk.transport().setRolls(new Transport.Rolls(0.2, 0.1));
                desk.transport().playTransitions();
                desk.awaitEnd();
                int[][] heard = desk.card().words();
                int at = 0;
                var passages = new Passages(DiscLayout.of(one.given().album()), new Transport.Rolls(0.2, 0.1));
                for (int into : passages.joins()) {
                    var passage = passages.transition(into);
                    long from = passage.start().sample();
                    int[][] render = words(
                            one.given().album(),
                            one.given(),
                            from,
                            passage.end().sample());
                    assertSame(heard, at, render, 0, render[0].length);
                    at += render[0].length;
                }
                assertThat(heard[0].length).isEqualTo(at + FakeCard.BUFFER_SAMPLES);
            }
        });
    }

    @Test
    void aDeviceOfAnotherRateGetsTheProgrammeConvertedAsAWhole() {
        forAll(3, Case::of, one -> {
            try (var desk = new ListeningDesk(one.given(), new FakeCard(24).only(new SampleRate(48_000)))) {
                desk.card().take(Long.MAX_VALUE / 2);
                desk.transport().playFrom(new SamplePos(88_200));
                desk.awaitEnd();
                var signal =
                        Programme.of(one.given().album(), one.given().sources()).at(new SampleRate(48_000));
                int length = (int) signal.lengthSamples() - 96_000;
                var block = new AudioBlock(2, length);
                try (var cursor = signal.open()) {
                    cursor.read(96_000, block, 0, length);
                }
                assertSame(desk.card().words(), 0, rounded(block, 96_000, length), 0, length);
                assertThat(desk.transport().status().rateHz()).isEqualTo(48_000);
            }
        });
    }

    private static void assertSame(int[][] heard, int at, int[][] render, int from, int count) {
        List<String> differences = new ArrayList<>();
        for (int c = 0; c < 2; c++) {
            for (int i = 0; i < count && differences.size() < 3; i++) {
                if (heard[c][at + i] != render[c][from + i]) {
                    differences.add(c + ":" + (at + i) + " " + heard[c][at + i] + " for " + render[c][from + i]);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** What a card of 24 bits gets of the render. */
    private static int[][] words(Album album, RandomProgramme given, long from, long to) throws Exception {
        int count = (int) (to - from);
        var block = new AudioBlock(2, Math.max(1, count));
        try (ProgrammeCursor cursor = Programme.of(album, given.sources()).open()) {
            cursor.read(from, block, 0, count);
        }
        return rounded(block, from, count);
    }

    private static int[][] rounded(AudioBlock block, long from, int count) {
        int[][] words = new int[2][count];
        for (int c = 0; c < 2; c++) {
            var noise = new TpdfNoise(0x50_52_45_47_41_50L, c);
            for (int i = 0; i < count; i++) {
                double rounded = Math.rint(block.channel(c)[i] * FULL_SCALE + noise.at(from + i));
                words[c][i] = (int) Math.max(-FULL_SCALE, Math.min(FULL_SCALE - 1, rounded));
            }
        }
        return words;
    }
}
