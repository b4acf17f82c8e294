package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Join.Pause;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.session.Ripple;

/** The second track is cut from the middle of a file of 400 CD frames: 100 to 300. */
class TrimEditsTest {
    private static final ClipPlace SECOND = new ClipPlace(2, 0);

    private final Clip middle = Clip.whole(SimpleAlbums.source("b", SampleRate.CD, 588 * 400))
            .withRange(new SourceRange(588 * 100, 588 * 300));
    private final Album album = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 588 * 200, Join.Butt.PLAIN),
            Track.of(List.of(middle), Pause.STANDARD).withIndexes(List.of(new CdFrames(50))),
            SimpleAlbums.track("c", SampleRate.CD, 588 * 200, Pause.STANDARD));

    @Test
    void aCutAtTheStartTakesTheIndexPointsWithIt() {
        Album cut = apply(TrimEdits.dragStart(album, SECOND, new SampleCount(588 * 10), Ripple.ALL_AFTER));
        assertThat(cut.track(2).clips().get(0).range()).isEqualTo(new SourceRange(588 * 110, 588 * 300));
        assertThat(cut.track(2).indexes()).containsExactly(new CdFrames(40));
        assertThat(DiscLayout.of(cut).track(2).mark())
                .isEqualTo(DiscLayout.of(album).track(2).mark());
        assertThat(DiscLayout.of(cut).track(3).mark().cdFrame())
                .isEqualTo(DiscLayout.of(album).track(3).mark().cdFrame() - 10);
    }

    @Test
    void aClipGrowsBackToTheEndsOfItsFile() {
        Album whole = apply(TrimEdits.dragStart(album, SECOND, new SampleCount(Long.MIN_VALUE), Ripple.ALL_AFTER));
        assertThat(whole.track(2).clips().get(0).range().startSample()).isZero();
        assertThat(whole.track(2).indexes()).containsExactly(new CdFrames(150));
        Album end = apply(TrimEdits.dragEnd(album, SECOND, new SampleCount(Long.MAX_VALUE), Ripple.ALL_AFTER));
        assertThat(end.track(2).clips().get(0).range().endSample()).isEqualTo(588 * 400);
    }

    @Test
    void aCutStopsBeforeAnIndexPointIsLost() {
        Album cut = apply(TrimEdits.dragEnd(album, SECOND, new SampleCount(Long.MIN_VALUE), Ripple.ALL_AFTER));
        assertThat(cut.track(2).clips().get(0).range().lengthSamples()).isEqualTo(588 * 50 + 1);
    }

    @Test
    void aloneTheSoundThatRemainsStaysInItsPlace() {
        Album cut = apply(TrimEdits.dragStart(album, SECOND, new SampleCount(588 * 10), Ripple.THIS_TRACK_ONLY));
        assertThat(cut.track(2).join()).isEqualTo(Pause.of(new CdFrames(160)));
        assertThat(cut.track(3)).isEqualTo(album.track(3));
        assertThat(DiscLayout.of(cut).track(3)).isEqualTo(DiscLayout.of(album).track(3));
        Album end = apply(TrimEdits.dragEnd(album, SECOND, new SampleCount(588 * -10), Ripple.THIS_TRACK_ONLY));
        assertThat(end.track(3).join()).isEqualTo(Pause.of(new CdFrames(160)));
    }

    @Test
    void fadesAreShortenedToWhatIsLeft() {
        Fade half = new Fade(new SampleCount(588 * 100), FadeLaw.EQUAL_POWER);
        Album faded = album.withTrack(2, track -> track.withIndexes(List.of())
                .withClips(List.of(middle.withFadeIn(half).withFadeOut(half))));
        Album cut = TrimEdits.dragEnd(faded, SECOND, new SampleCount(588 * -120), Ripple.ALL_AFTER)
                .change()
                .apply(faded);
        Clip left = cut.track(2).clips().get(0);
        assertThat(left.fadeIn().length()).isEqualTo(new SampleCount(588 * 80));
        assertThat(left.fadeOut().isNone()).isTrue();
    }

    @Test
    void theStretchThatIsMarkedIsWhatRemains() {
        long start = DiscLayout.of(album).track(2).start().sample();
        TimeRange range = new TimeRange(new SamplePos(start + 1000), new SamplePos(start + 60_000));
        Album cut = apply(TrimEdits.toRange(album, List.of(SECOND), range, Ripple.ALL_AFTER));
        assertThat(cut.track(2).clips().get(0).range())
                .isEqualTo(new SourceRange(588 * 100 + 1000, 588 * 100 + 60_000));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TrimEdits.toRange(album, List.of(new ClipPlace(1, 0)), range, Ripple.ALL_AFTER))
                .withMessageContaining("nothing that is selected");
    }

    @Test
    void typedCutsThatLeaveNothingAreRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> apply(TrimEdits.startTo(album, SECOND, 588 * 300)))
                .withMessage("nothing of b is left: it lasts 5.33 s");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> apply(TrimEdits.endTo(album, SECOND, 588 * 120)))
                .withMessageContaining("too little is left of track 2");
    }

    private Album apply(Edit edit) {
        return edit.change().apply(album);
    }
}
