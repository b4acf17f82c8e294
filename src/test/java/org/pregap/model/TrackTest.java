package org.pregap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

class TrackTest {
    private static final Track TRACK = SimpleAlbums.track("a", SampleRate.CD, 1000, Join.Pause.STANDARD);

    @Test
    void hasAtLeastOneClip() {
        assertThatIllegalArgumentException().isThrownBy(() -> TRACK.withClips(List.of()));
    }

    @Test
    void isAsLongAsTheClipThatEndsLast() {
        Clip clip = TRACK.clips().get(0);
        Track two = TRACK.withClips(List.of(clip.withOffset(new SampleCount(500)), clip));
        assertThat(two.length(SampleRate.CD)).isEqualTo(new SampleCount(1500));
    }

    @Test
    void indexPointsLieAfterIndexOneAndAscend() {
        assertThat(TRACK.withIndexes(List.of(new CdFrames(1), new CdFrames(2))).indexes())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> TRACK.withIndexes(List.of(CdFrames.ZERO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRACK.withIndexes(List.of(new CdFrames(2), new CdFrames(2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRACK.withIndexes(List.of(new CdFrames(3), new CdFrames(2))));
    }

    @Test
    void noSilenceIsNegative() {
        var less = new CdFrames(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> TRACK.withHeadSpace(less));
        assertThatIllegalArgumentException().isThrownBy(() -> Join.Pause.of(less));
        assertThatIllegalArgumentException().isThrownBy(() -> Opening.STANDARD.withFirstPause(less));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Album.empty(SampleRate.CD).withTail(less));
    }

    @Test
    void aCrossfadeOverlapsAndItsCurvesStayWithinTheOverlap() {
        var overlap = new SampleCount(100);
        var whole = new Fade(overlap, FadeLaw.LINEAR);
        var longer = new Fade(new SampleCount(101), FadeLaw.LINEAR);
        assertThatIllegalArgumentException().isThrownBy(() -> Join.Crossfade.of(SampleCount.ZERO, FadeLaw.LINEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> Join.Crossfade.of(overlap, longer, whole));
        assertThatIllegalArgumentException().isThrownBy(() -> Join.Crossfade.of(overlap, whole, longer));
        assertThat(Join.Crossfade.of(overlap, Fade.NONE, whole).outgoing()).isEqualTo(Fade.NONE);
    }

    @Test
    void aCountdownIsAtLeastOneCdFrame() {
        Optional<CdFrames> none = Optional.of(CdFrames.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> new Join.Butt(none));
        assertThatIllegalArgumentException().isThrownBy(() -> Join.Pause.STANDARD.withCountdown(none));
        assertThatIllegalArgumentException().isThrownBy(() -> Join.Crossfade.of(new SampleCount(1), FadeLaw.LINEAR)
                .withCountdown(none));
    }

    @Test
    void aFadeOfNoLengthHasNoLaw() {
        assertThat(new Fade(SampleCount.ZERO, FadeLaw.EQUAL_POWER)).isEqualTo(Fade.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Fade(new SampleCount(-1), FadeLaw.LINEAR));
    }

    @Test
    void movingATrackTakesItsJoinAlong() {
        Album album = SimpleAlbums.of(
                SimpleAlbums.track("a", SampleRate.CD, 1, Join.Pause.STANDARD),
                SimpleAlbums.track("b", SampleRate.CD, 1, Join.Butt.PLAIN),
                SimpleAlbums.track("c", SampleRate.CD, 1, Join.Pause.of(CdFrames.ZERO)));
        assertThat(album.withTrackMoved(3, 1).tracks()).containsExactly(album.track(3), album.track(1), album.track(2));
        assertThat(album.withTrackMoved(1, 3).tracks()).containsExactly(album.track(2), album.track(3), album.track(1));
        assertThat(album.withTrackMoved(1, 3).withTrackMoved(3, 1)).isEqualTo(album);
    }
}
