package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pregap.testing.ForAll.forAll;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Join.Pause;
import org.pregap.model.MarkPlace;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Ripple;

/** Three tracks of 200 CD frames each; INDEX 01 of the second lies at 150 + 200 + its pause. */
class SpacingEditsTest {
    private static final long LENGTH = 588 * 200;

    private final Album album = SimpleAlbums.of(
            track("a", Join.Butt.PLAIN).withTexts(SimpleAlbumTexts.of("Opener", "")),
            track("b", Pause.of(new CdFrames(105))).withTexts(SimpleAlbumTexts.of("Tide", "")),
            track("c", Pause.of(new CdFrames(150))).withTexts(SimpleAlbumTexts.of("Rain", "")));

    @Test
    void editsAreNamedForPeople() {
        assertThat(SpacingEdits.pause(album, List.of(2), new CdFrames(105)).name())
                .isEqualTo("Pause before \"Tide\" 1.40 s");
        assertThat(SpacingEdits.crossfade(album, List.of(3), new SampleCount(66_150))
                        .name())
                .isEqualTo("Crossfade into \"Rain\" 1.50 s");
        assertThat(SpacingEdits.drag(album, List.of(1), new SampleCount(1), Ripple.ALL_AFTER)
                        .name())
                .isEqualTo("Move \"Opener\"");
        assertThat(SpacingEdits.gapless(album, List.of(2, 3)).name()).isEqualTo("Gapless into 2 tracks");
    }

    @Test
    void aDragShrinksThePauseThenCrossfadesThenIsAPauseAgain() {
        assertThat(dragged(2, -588 * 5).track(2).join()).isEqualTo(Pause.of(new CdFrames(100)));
        assertThat(dragged(2, -588 * 105).track(2).join()).isEqualTo(Pause.of(CdFrames.ZERO));
        Album crossed = dragged(2, -588 * 105 - 1000);
        assertThat(crossed.track(2).join()).isEqualTo(Crossfade.of(new SampleCount(1000), FadeLaw.EQUAL_POWER));
        Edit back = SpacingEdits.drag(crossed, List.of(2), new SampleCount(1000 + 588 * 3), Ripple.ALL_AFTER);
        assertThat(back.change().apply(crossed).track(2).join()).isEqualTo(Pause.of(new CdFrames(3)));
    }

    @Test
    void aDragWithoutEndStopsOneCdFrameAfterTheStartOfTheTrackBefore() {
        Album crossed = dragged(2, Long.MIN_VALUE);
        assertThat(DiscLayout.of(crossed).track(2).mark().cdFrame()).isEqualTo(151);
    }

    @Test
    void theFirstTrackStopsAtTwoSeconds() {
        assertThat(dragged(1, 588 * 10).opening().firstPause()).isEqualTo(new CdFrames(160));
        assertThat(dragged(1, -588 * 10)).isEqualTo(album);
    }

    @Test
    void aTrackMovedAloneLeavesTheNextOneInItsPlace() {
        Album moved = apply(SpacingEdits.drag(album, List.of(2), new SampleCount(588 * 20), Ripple.THIS_TRACK_ONLY));
        assertThat(moved.track(2).join()).isEqualTo(Pause.of(new CdFrames(125)));
        assertThat(moved.track(3).join()).isEqualTo(Pause.of(new CdFrames(130)));
        Album far = apply(SpacingEdits.drag(album, List.of(2), new SampleCount(588 * 170), Ripple.THIS_TRACK_ONLY));
        assertThat(far.track(3).join()).isEqualTo(Pause.of(CdFrames.ZERO));
    }

    @Test
    void draggingTheOverlapKeepsTheLawsAndScalesTheCurves() {
        Crossfade old = new Crossfade(
                new SampleCount(1000),
                new Fade(new SampleCount(500), FadeLaw.LINEAR),
                new Fade(new SampleCount(1000), FadeLaw.RAISED_COSINE),
                true,
                MarkPlace.END,
                Optional.of(new CdFrames(2)));
        Album crossed = album.withTrack(2, track -> track.withJoin(old));
        Album longer = SpacingEdits.dragOverlap(crossed, 2, new SampleCount(500))
                .change()
                .apply(crossed);
        assertThat(longer.track(2).join())
                .isEqualTo(new Crossfade(
                        new SampleCount(1500),
                        new Fade(new SampleCount(750), FadeLaw.LINEAR),
                        new Fade(new SampleCount(1500), FadeLaw.RAISED_COSINE),
                        true,
                        MarkPlace.END,
                        Optional.of(new CdFrames(2))));
        Album none = SpacingEdits.dragOverlap(crossed, 2, new SampleCount(-5000))
                .change()
                .apply(crossed);
        assertThat(((Crossfade) none.track(2).join()).overlap()).isEqualTo(new SampleCount(1));
    }

    @Test
    void aCrossfadeThatIsTooLongIsRefusedWithWhatFits() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> apply(SpacingEdits.crossfade(album, List.of(2), new SampleCount(44_100 * 100))))
                .withMessage(
                        "a crossfade of 100.00 s into \"Tide\" is too long for the tracks around it; at most 2.65 s fit");
        assertThat(apply(SpacingEdits.crossfade(album, List.of(2, 3))).track(2).join())
                .isEqualTo(Crossfade.of(new SampleCount(66_150), FadeLaw.EQUAL_POWER));
    }

    @Test
    void gapsAreNudgedToTheirEnds() {
        assertThat(nudged(album, 2, -1).track(2).join()).isEqualTo(Pause.of(new CdFrames(104)));
        assertThat(nudged(album, 2, -1000).track(2).join()).isEqualTo(Pause.of(CdFrames.ZERO));
        assertThat(nudged(album, 1, -75)).isEqualTo(album);
        Album gapless = apply(SpacingEdits.gapless(album, List.of(2)));
        assertThat(nudged(gapless, 2, -1)).isEqualTo(gapless);
        assertThat(nudged(gapless, 2, 10).track(2).join()).isEqualTo(Pause.of(new CdFrames(10)));
        Album crossed = apply(SpacingEdits.crossfade(album, List.of(2), new SampleCount(5880)));
        assertThat(((Crossfade) nudged(crossed, 2, 1).track(2).join()).overlap())
                .isEqualTo(new SampleCount(5292));
        assertThat(((Crossfade) nudged(crossed, 2, 75).track(2).join()).overlap())
                .isEqualTo(new SampleCount(588));
        assertThat(nudged(album, 2, Long.MAX_VALUE).track(2).join()).isInstanceOf(Pause.class);
    }

    @Test
    void aDraggedMarkMovesAgainstSoundThatStays() {
        forAll(100, random -> random.nextInt(-400, 400), cdFrames -> {
            Album moved = apply(SpacingEdits.dragMark(album, 2, new SampleCount(588L * cdFrames)));
            PlacedTrack before = DiscLayout.of(album).track(2);
            PlacedTrack after = DiscLayout.of(moved).track(2);
            assertThat(after.start()).isEqualTo(before.start());
            long wanted = before.mark().cdFrame() + cdFrames;
            assertThat(after.mark().cdFrame())
                    .isEqualTo(Math.max(150 + 200, Math.min(before.mark().cdFrame(), wanted)));
        });
    }

    @Test
    void inACrossfadeAMarkGoesToTheNearestOfThreePlaces() {
        Album crossed = apply(SpacingEdits.crossfade(album, List.of(2), new SampleCount(1000)));
        assertThat(mark(crossed, 200)).isEqualTo(MarkPlace.START);
        assertThat(mark(crossed, 300)).isEqualTo(MarkPlace.MIDDLE);
        assertThat(mark(crossed, Long.MAX_VALUE)).isEqualTo(MarkPlace.END);
    }

    @Test
    void aStartThatIsTypedChangesThePauseBefore() {
        assertThat(apply(SpacingEdits.startAt(album, 2, new DiscAddress(360)))
                        .track(2)
                        .join())
                .isEqualTo(Pause.of(new CdFrames(10)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> apply(SpacingEdits.startAt(album, 2, new DiscAddress(340))))
                .withMessage("\"Tide\" can start at 00:04:50 or later, not at 00:04:40");
    }

    @Test
    void theFirstTrackHasNeitherGaplessJoinNorCrossfade() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> apply(SpacingEdits.gapless(album, List.of(1, 2))))
                .withMessageContaining("track 1 follows no track");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> apply(SpacingEdits.pause(album, List.of(1), new CdFrames(149))))
                .withMessageContaining("at least 2 seconds");
    }

    private static MarkPlace mark(Album crossed, long by) {
        Album moved =
                SpacingEdits.dragMark(crossed, 2, new SampleCount(by)).change().apply(crossed);
        return ((Crossfade) moved.track(2).join()).mark();
    }

    private static Album nudged(Album album, int number, long by) {
        return SpacingEdits.nudgeGap(album, List.of(number), new CdFrames(by))
                .change()
                .apply(album);
    }

    private Album dragged(int number, long by) {
        return apply(SpacingEdits.drag(album, List.of(number), new SampleCount(by), Ripple.ALL_AFTER));
    }

    private Album apply(Edit edit) {
        return edit.change().apply(album);
    }

    private static Track track(String name, Join join) {
        return SimpleAlbums.track(name, SampleRate.CD, LENGTH, join);
    }
}
