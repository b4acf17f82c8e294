package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Ripple;

/** The first track has three clips of 100 CD frames each, one after the other, and index points in each. */
class ClipEditsTest {
    private final Album album = SimpleAlbums.of(
            Track.of(IntStream.range(0, 3).mapToObj(ClipEditsTest::clip).toList(), Join.Butt.PLAIN)
                    .withIndexes(List.of(new CdFrames(50), new CdFrames(150), new CdFrames(250))),
            SimpleAlbums.track("next", SampleRate.CD, 588 * 100, Join.Pause.STANDARD));

    @Test
    void deletingClosesTheHoleAndItsIndexPointsGo() {
        Album deleted = apply(ClipEdits.delete(album, List.of(place(1)), Ripple.ALL_AFTER));
        assertThat(deleted.track(1).clips()).containsExactly(clip(0), clip(2).withOffset(offset(100)));
        assertThat(deleted.track(1).indexes()).containsExactly(new CdFrames(50), new CdFrames(150));
        assertThat(deleted.track(2)).isEqualTo(album.track(2));
    }

    @Test
    void deletingTheFirstClipKeepsTheJoin() {
        Album deleted = apply(ClipEdits.delete(album, List.of(place(0)), Ripple.ALL_AFTER));
        assertThat(deleted.track(1).clips())
                .containsExactly(clip(1).withOffset(offset(0)), clip(2).withOffset(offset(100)));
        assertThat(deleted.track(1).indexes()).containsExactly(new CdFrames(50), new CdFrames(150));
        assertThat(deleted.opening()).isEqualTo(album.opening());
    }

    @Test
    void deletingAloneLeavesTheRestWhereItIs() {
        Album hole = apply(ClipEdits.delete(album, List.of(place(1)), Ripple.THIS_TRACK_ONLY));
        assertThat(hole.track(1).clips()).containsExactly(clip(0), clip(2));
        Album last = apply(ClipEdits.delete(album, List.of(place(2)), Ripple.THIS_TRACK_ONLY));
        assertThat(last.track(2).join()).isEqualTo(Join.Pause.of(new CdFrames(250)));
        Album first = apply(ClipEdits.delete(album, List.of(place(0)), Ripple.THIS_TRACK_ONLY));
        assertThat(first.opening().firstPause()).isEqualTo(new CdFrames(250));
        assertThat(DiscLayout.of(first).track(2)).isEqualTo(DiscLayout.of(album).track(2));
    }

    @Test
    void aTrackWithoutClipsGoes() {
        Edit edit = ClipEdits.delete(album, List.of(place(0), place(1), place(2)), Ripple.ALL_AFTER);
        assertThat(edit.name()).isEqualTo("Delete track 1");
        assertThat(apply(edit).tracks()).containsExactly(album.track(2));
    }

    @Test
    void aClipMovesInsideItsTrackAndNotBeforeItsStart() {
        Album moved = apply(ClipEdits.move(album, List.of(place(1)), new SampleCount(-77), Ripple.ALL_AFTER));
        assertThat(moved.track(1).clips().get(1).offset()).isEqualTo(new SampleCount(588 * 100 - 77));
        Album far = apply(ClipEdits.move(album, List.of(place(1)), new SampleCount(Long.MIN_VALUE), Ripple.ALL_AFTER));
        assertThat(far.track(1).clips().get(1).offset()).isEqualTo(SampleCount.ZERO);
    }

    @Test
    void allClipsOfATrackAreTheTrack() {
        Album moved = apply(
                ClipEdits.move(album, List.of(new ClipPlace(2, 0)), new SampleCount(588 * -10), Ripple.ALL_AFTER));
        assertThat(moved.track(2).join()).isEqualTo(Join.Pause.of(new CdFrames(140)));
    }

    @Test
    void fadesMeetButDoNotOverlap() {
        Fade most = new Fade(new SampleCount(588 * 80), FadeLaw.EQUAL_POWER);
        Album in = apply(ClipEdits.fadeIn(album, place(0), most));
        Album both = ClipEdits.dragFadeOut(in, place(0), new SampleCount(Long.MIN_VALUE))
                .change()
                .apply(in);
        assertThat(both.track(1).clips().get(0).fadeIn()).isEqualTo(most);
        assertThat(both.track(1).clips().get(0).fadeOut().length()).isEqualTo(new SampleCount(588 * 20));
        Album none = ClipEdits.dragFadeIn(both, place(0), new SampleCount(Long.MIN_VALUE))
                .change()
                .apply(both);
        assertThat(none.track(1).clips().get(0).fadeIn().isNone()).isTrue();
    }

    @Test
    void gainsAreNamedWithTheirClips() {
        Edit one = ClipEdits.gain(album, List.of(place(0)), new Gain(1500));
        assertThat(one.name()).isEqualTo("Gain of clip0 in track 1 +1.5 dB");
        assertThat(apply(one).track(1).clips().get(0).gain()).isEqualTo(new Gain(1500));
        assertThat(ClipEdits.addGain(album, List.of(place(0), place(1)), 1).name())
                .isEqualTo("Gain of 2 clips");
    }

    private static ClipPlace place(int clip) {
        return new ClipPlace(1, clip);
    }

    private static SampleCount offset(long cdFrames) {
        return new SampleCount(588 * cdFrames);
    }

    private static Clip clip(int number) {
        return Clip.whole(SimpleAlbums.source("clip" + number, SampleRate.CD, 588 * 100))
                .withOffset(offset(100L * number));
    }

    private Album apply(Edit edit) {
        return edit.change().apply(album);
    }
}
