package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.edit.IndexEdits.Point;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Ripple;

/** Two tracks of 200 CD frames, the second one gapless: INDEX 01 at 150 and 350. */
class IndexEditsTest {
    private final Album album = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 588 * 200, Join.Butt.PLAIN),
            SimpleAlbums.track("b", SampleRate.CD, 588 * 200, Join.Butt.PLAIN));

    @Test
    void pointsSnapDownToTheirCdFrame() {
        Album one = apply(album, IndexEdits.add(album, at(360, 587)));
        assertThat(one.track(2).indexes()).containsExactly(new CdFrames(10));
        Album two = apply(one, IndexEdits.add(one, at(355, 0)));
        assertThat(two.track(2).indexes()).containsExactly(new CdFrames(5), new CdFrames(10));
        assertThat(apply(two, IndexEdits.remove(two, new Point(2, 2))).track(2).indexes())
                .containsExactly(new CdFrames(10));
    }

    @Test
    void pointsThatCannotBeAreRefused() {
        refused(() -> IndexEdits.add(album, at(100, 0)), "no track has begun");
        refused(() -> IndexEdits.add(album, at(350, 100)), "in this CD frame already");
        Album full = album.withTrack(
                2,
                track -> track.withIndexes(
                        LongStream.rangeClosed(1, 98).mapToObj(CdFrames::new).toList()));
        refused(() -> IndexEdits.add(full, at(540, 0)), "all of its 99 index points");
        refused(() -> apply(album, IndexEdits.remove(album, new Point(2, 1))), "that can be changed");
    }

    @Test
    void aDraggedPointStaysBetweenItsNeighbours() {
        Album pointed = album.withTrack(2, track -> track.withIndexes(List.of(new CdFrames(5), new CdFrames(50))));
        assertThat(dragged(pointed, new Point(2, 2), Long.MAX_VALUE).indexes())
                .containsExactly(new CdFrames(49), new CdFrames(50));
        assertThat(dragged(pointed, new Point(2, 2), Long.MIN_VALUE).indexes())
                .containsExactly(new CdFrames(1), new CdFrames(50));
        assertThat(dragged(pointed, new Point(2, 3), 588 * 10).indexes())
                .containsExactly(new CdFrames(5), new CdFrames(60));
    }

    @Test
    void aCountdownReachesFromThePlaceToTheNextTrack() {
        Album counted = apply(album, IndexEdits.addCountdown(album, at(300, 5)));
        assertThat(counted.track(2).join()).isEqualTo(new Join.Butt(Optional.of(new CdFrames(50))));
        assertThat(dragged(counted, new Point(2, 0), 588 * 10).join().countdown())
                .contains(new CdFrames(40));
        assertThat(dragged(counted, new Point(2, 0), Long.MIN_VALUE).join().countdown())
                .contains(new CdFrames(199));
        assertThat(IndexEdits.nearest(counted, at(302, 0), new CdFrames(3))).contains(new Point(2, 0));
        assertThat(apply(counted, IndexEdits.removeNearest(counted, at(302, 0), new CdFrames(3))))
                .isEqualTo(album);
        refused(() -> IndexEdits.addCountdown(album, at(100, 0)), "00:00:00 always");
        refused(() -> IndexEdits.addCountdown(album, at(400, 0)), "no track begins after");
        refused(() -> IndexEdits.removeNearest(album, at(150, 0), new CdFrames(3)), "INDEX 01 stays");
    }

    @Test
    void theFirstTrackHidesAndComesBack() {
        Album loud = album.withTrack(1, track -> track.withGain(new Gain(-1000)));
        Album hidden = apply(loud, HiddenEdits.hideFirst(loud));
        assertThat(hidden.tracks()).containsExactly(album.track(2));
        assertThat(hidden.opening().hidden())
                .containsExactly(album.track(1).clips().get(0).withGain(new Gain(-1000)));
        Album twice = apply(hidden, HiddenEdits.add(SimpleAlbums.source("c", SampleRate.CD, 588)));
        assertThat(twice.opening().hidden().get(1).offset()).isEqualTo(new SampleCount(588 * 200));
        Album back = apply(hidden, HiddenEdits.unhide(hidden));
        assertThat(back.opening()).isEqualTo(Opening.STANDARD);
        assertThat(back.track(1).clips()).isEqualTo(hidden.opening().hidden());
        assertThat(back.track(2)).isEqualTo(album.track(2));
        refused(() -> HiddenEdits.unhide(album), "no audio is hidden");
        refused(() -> HiddenEdits.hideFirst(hidden), "there must be two");
    }

    @Test
    void hiddenClipsAreTrimmedAndDeletedLikeOthers() {
        Clip clip = Clip.whole(SimpleAlbums.source("h", SampleRate.CD, 588 * 10));
        Album hidden = album.withOpening(
                Opening.STANDARD.withHidden(List.of(clip, clip.withOffset(new SampleCount(588 * 10)))));
        var first = new ClipPlace(0, 0);
        var ripple = Ripple.ALL_AFTER;
        Album cut = apply(hidden, TrimEdits.dragStart(hidden, first, new SampleCount(588), ripple));
        assertThat(cut.opening().hidden().get(1).offset()).isEqualTo(new SampleCount(588 * 9));
        assertThat(apply(hidden, ClipEdits.delete(hidden, List.of(first), ripple))
                        .opening()
                        .hidden())
                .containsExactly(clip);
    }

    private static Track dragged(Album album, Point point, long by) {
        return apply(album, IndexEdits.drag(album, point, new SampleCount(by))).track(point.track());
    }

    private static SamplePos at(long cdFrame, long sample) {
        return new SamplePos(588 * cdFrame + sample);
    }

    private static Album apply(Album album, Edit edit) {
        return edit.change().apply(album);
    }

    private static void refused(Runnable edit, String reason) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(edit::run)
                .withMessageContaining(reason);
    }
}
