package org.pregap.workspace.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.render.words.TestSignals;
import org.pregap.testing.FakeCard;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.listening.Transport.Rolls;
import org.pregap.workspace.listening.Transport.Side;
import org.pregap.workspace.settings.Settings;

/** What plays goes on when another device is chosen. Three tracks of 2 s, gapless, from 2 s on. */
class OtherDeviceTest {
    private static final long ENDLESS = 1L << 40;
    private static final int CHUNK = 441;

    /** What is heard of 20 chunks when the card holds its buffer. */
    private static final long HEARD = 20 * CHUNK - FakeCard.BUFFER_SAMPLES;

    private static final long A = 88_200;
    private static final long B = 2 * A;
    private static final long C = 3 * A;

    private final MemorySources sources = new MemorySources(SampleRate.CD);
    private final FakeCard card = new FakeCard(24);
    private final ListeningDesk desk = new ListeningDesk(
            SimpleAlbums.of(track("a", Join.Pause.STANDARD), track("b", Join.Butt.PLAIN), track("c", Join.Butt.PLAIN)),
            sources,
            card,
            Settings.inMemory());
    private final AlbumTransport transport = desk.transport();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRangeGoesOnThereAndEndsWhereItShould() {
        transport.playRange(new TimeRange(at(A), at(A + 30_000)));
        changeAfterAMoment();
        assertThat(transport.isPlaying()).isTrue();
        assertThat(transport.playhead()).isEqualTo(at(A + HEARD));
        int[][] heard = rest();
        assertThat(heard[0].length).isEqualTo((int) (30_000 - HEARD) + FakeCard.BUFFER_SAMPLES);
        assertThat(transport.status().device()).isEqualTo("Other card");
        transport.playRange(new TimeRange(at(A + HEARD), at(A + 30_000)));
        assertThat(difference(heard, rest())).isNegative();
    }

    @Test
    void allTransitionsGoOnWithTheOneThatIsHeard() {
        transport.setRolls(new Rolls(0.1, 0.1));
        transport.playTransitions();
        changeAfterAMoment();
        assertThat(transport.playhead()).isEqualTo(at(B - 4_410 + HEARD));
        assertThat(rest()[0].length).isEqualTo((int) (2 * 8_820 - HEARD) + FakeCard.BUFFER_SAMPLES);
        assertThat(transport.playhead()).isEqualTo(at(C + 4_410));
    }

    @Test
    void oneSideStaysTheOnlyOne() {
        transport.seek(at(B - 20_000));
        transport.toggle(Side.INCOMING);
        changeAfterAMoment();
        int silent = (int) (20_000 - HEARD);
        card.hear(silent + 2_000L);
        desk.window().runUntil(() -> transport.status().device().equals("Other card"));
        int[][] heard = card.words();
        for (int i = 0; i < silent; i++) {
            assertThat(Math.abs(heard[0][i])).isLessThanOrEqualTo(1);
        }
        assertThat(Math.abs(heard[0][silent]) + Math.abs(heard[0][silent + 1])).isGreaterThan(1_000);
    }

    @Test
    void aLoopGoesOnRoundAndFastStaysFast() {
        transport.loop(Optional.of(new TimeRange(at(A), at(A + 12_000))));
        transport.playFrom(at(A));
        changeAfterAMoment();
        card.hear(12_000);
        long round = (HEARD + 12_000 - FakeCard.BUFFER_SAMPLES) % 12_000;
        assertThat(transport.playhead().sample() - A).isBetween(round - CHUNK, round);
        transport.stop();
        transport.loop(Optional.empty());
        transport.seek(at(B));
        transport.shuttle(1);
        transport.shuttle(1);
        changeAfterAMoment();
        long from = transport.playhead().sample();
        card.hear(30 * CHUNK);
        assertThat(transport.playhead().sample() - from).isEqualTo(2L * (30 * CHUNK - FakeCard.BUFFER_SAMPLES));
    }

    /** Plays for 20 chunks, then on the device that is not in use. */
    private void changeAfterAMoment() {
        card.awaitFull();
        card.hear(20 * CHUNK);
        int opened = card.timesOpened();
        transport.choose(transport.status().device().equals("Other card") ? FakeCard.DEVICE : "Other card");
        desk.window().runUntil(() -> card.timesOpened() > opened);
    }

    private int[][] rest() {
        card.take(ENDLESS);
        desk.awaitEnd();
        return card.words();
    }

    private static int difference(int[][] first, int[][] both) {
        int length = first[0].length;
        int[][] second = {
            Arrays.copyOfRange(both[0], length, 2 * length), Arrays.copyOfRange(both[1], length, 2 * length)
        };
        return ListeningDesk.firstDifference(first, second);
    }

    private Track track(String name, Join join) {
        double[] left = TestSignals.doubles(name.charAt(0), 88_200, 0.4);
        return Track.of(List.of(Clip.whole(sources.addDoubles(name, left, left.clone()))), join);
    }

    private static SamplePos at(long sample) {
        return new SamplePos(sample);
    }
}
