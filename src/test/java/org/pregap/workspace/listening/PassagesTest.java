package org.pregap.workspace.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.playback.Passage;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.listening.Transport.Rolls;

/** Tracks of 10 s, 441,000 samples; track 1 begins at 2 s. 4 s are heard before, 1 s after. */
class PassagesTest {
    private static final long SECOND = 44_100;
    private static final Album ALBUM = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 10 * SECOND, Join.Pause.STANDARD),
            SimpleAlbums.track("b", SampleRate.CD, 10 * SECOND, Join.Pause.of(CdFrames.ofSeconds(3))),
            SimpleAlbums.track(
                    "c", SampleRate.CD, 10 * SECOND, Join.Crossfade.of(new SampleCount(2 * SECOND), FadeLaw.LINEAR)));
    private final Passages passages = new Passages(DiscLayout.of(ALBUM), new Rolls(4, 1));

    @Test
    void aPauseIsHeardWithTheLastAndTheFirstSeconds() {
        assertThat(passages.transition(2)).isEqualTo(seconds(8, 16));
    }

    @Test
    void aCrossfadeIsHeardWhole() {
        // Track 2 lies from 15 to 25 s, track 3 from 23 s on.
        assertThat(passages.transition(3)).isEqualTo(seconds(19, 26));
    }

    @Test
    void theStartIsATransitionFromNothing() {
        assertThat(passages.transition(1)).isEqualTo(seconds(0, 3));
    }

    @Test
    void allTransitionsFollowOneAnother() {
        assertThat(passages.joins()).containsExactly(2, 3);
        assertThat(passages.transition(2)).isEqualTo(seconds(8, 16));
        assertThat(passages.transition(3)).isEqualTo(seconds(19, 26));
        DiscLayout single = DiscLayout.of(ALBUM.withTracks(ALBUM.tracks().subList(0, 1)));
        assertThat(new Passages(single, new Rolls(4, 1)).joins()).containsExactly(1);
        assertThat(new Passages(single, new Rolls(4, 1)).transition(1)).isEqualTo(seconds(0, 3));
        assertThat(new Passages(DiscLayout.of(Album.empty(SampleRate.CD)), Rolls.STANDARD).joins())
                .isEmpty();
    }

    @Test
    void aTrackIsPlayedFromItsMarkOnOrTheRollBefore() {
        assertThat(passages.track(2, false)).isEqualTo(seconds(15, 33));
        assertThat(passages.track(2, true)).isEqualTo(seconds(11, 33));
        assertThat(passages.track(1, true)).isEqualTo(seconds(0, 33));
    }

    @Test
    void theOutgoingSideEndsWithItsSound() {
        assertThat(passages.outgoing(2, second(5))).isEqualTo(seconds(5, 12));
        assertThat(passages.outgoing(2, second(14))).isEqualTo(seconds(8, 12));
    }

    @Test
    void theNearestJoinIsFound() {
        assertThat(passages.nearestJoin(second(0))).hasValue(2);
        assertThat(passages.nearestJoin(second(18))).hasValue(2);
        assertThat(passages.nearestJoin(second(20))).hasValue(3);
        DiscLayout single = DiscLayout.of(ALBUM.withTracks(ALBUM.tracks().subList(0, 1)));
        assertThat(new Passages(single, Rolls.STANDARD).nearestJoin(second(5))).isEmpty();
    }

    private static SamplePos second(long second) {
        return new SamplePos(second * SECOND);
    }

    private static Passage seconds(long from, long to) {
        return new Passage(second(from), second(to));
    }
}
