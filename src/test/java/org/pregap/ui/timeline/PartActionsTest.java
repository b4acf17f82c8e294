package org.pregap.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.ui.timeline.MouseTester.SECOND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregap.model.Clip;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.theme.Look;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.session.Snap;

/** Everything that the mouse can drag, by keys. Track 2 has two clips and an index point and begins at 24 s. */
class PartActionsTest {
    private static final int CD_FRAME = 588;

    private final PaintedTimeline timeline = new PaintedTimeline(
            SimpleAlbums.of(track("a"), ofTwoClips(), crossfaded("c"), track("d")), Look.LIGHT, 800, 300);

    private static Track track(String name) {
        return SimpleAlbums.track(name, SampleRate.CD, 20L * SECOND, Join.Pause.STANDARD);
    }

    private static Track crossfaded(String name) {
        return track(name).withJoin(Join.Crossfade.of(new SampleCount(2L * SECOND), FadeLaw.LINEAR));
    }

    private static Track ofTwoClips() {
        List<Clip> clips = new ArrayList<>(track("b").clips());
        clips.add(track("b2").clips().get(0).withOffset(new SampleCount(15L * SECOND)));
        return track("b").withClips(clips).withIndexes(List.of(CdFrames.ofSeconds(10)));
    }

    @BeforeEach
    void selectTheSecondTrack() {
        timeline.fakes.store().select(Selection.ofTracks(timeline.fakes.album(), List.of(2)));
    }

    private void run(DeskAction action) {
        timeline.desk.actions().refresh();
        timeline.desk.actions().run(action);
    }

    private void hold(int times) {
        for (int i = 0; i < times; i++) {
            run(DeskAction.HOLD_NEXT);
        }
    }

    private String hint() {
        return timeline.desk.hints().hint();
    }

    private String said() {
        return timeline.named("timeline.lanes").getAccessibleContext().getAccessibleDescription();
    }

    private String undo() {
        return timeline.fakes.store().undoName().orElse("");
    }

    private Clip clip(int number) {
        return timeline.fakes.album().track(2).clips().get(number);
    }

    @Test
    void whatWasLetGoIsNotHeldAgainWhenItsTrackIsSelected() {
        hold(1);
        assertThat(hint()).startsWith("Pause before");
        Selection itsTrack = timeline.fakes.store().selection();
        timeline.fakes.store().select(Selection.NONE);
        assertThat(hint()).isEmpty();
        timeline.fakes.store().select(itsTrack);
        run(DeskAction.NUDGE_LATER);
        assertThat(undo()).startsWith("Move");
    }

    @Test
    void walksJoinMarkClipsAndIndexPointsOfATrackAndOnToTheNext() {
        List<String> held = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            run(DeskAction.HOLD_NEXT);
            held.add(hint().replaceAll(" ·.*", ""));
            assertThat(said()).startsWith(hint());
        }
        assertThat(held)
                .containsExactly(
                        "Pause before \"b\": 2.00 s (150 f)",
                        "INDEX 01 of \"b\"",
                        "b",
                        "INDEX 02 of \"b\"",
                        "b (clip 2)",
                        "Crossfade into \"c\": 2.000 s");
        run(DeskAction.HOLD_PREVIOUS);
        assertThat(hint()).startsWith("b (clip 2)");
        assertThat(timeline.fakes.store().selection().clips()).containsExactly(new ClipPlace(2, 1));
    }

    @Test
    void anIndexPointIsMovedByCdFramesWhileItIsHeld() {
        hold(4);
        run(DeskAction.NUDGE_LATER);
        run(DeskAction.NUDGE_LATER);

        assertThat(timeline.fakes.album().track(2).indexes()).containsExactly(new CdFrames(752));
        assertThat(undo()).isEqualTo("Index point of \"b\": INDEX 02 00:34:02").isEqualTo(hint());
        assertThat(timeline.fakes.store().revisions()).hasSize(3);
    }

    @Test
    void aPauseAMarkAndACrossfadeAreMovedWhileTheyAreHeld() {
        hold(1);
        run(DeskAction.NUDGE_LATER);
        assertThat(timeline.fakes.album().track(2).join()).isEqualTo(Join.Pause.of(new CdFrames(151)));
        hold(1);
        run(DeskAction.NUDGE_EARLIER);
        assertThat(timeline.fakes.album().track(2).headSpace()).isEqualTo(new CdFrames(1));
        assertThat(undo()).isEqualTo("Mark of \"b\": head space 0.01 s (1 f)");
        hold(4);
        run(DeskAction.NUDGE_EARLIER);
        assertThat(timeline.fakes.album().track(3).join())
                .isEqualTo(Join.Crossfade.of(new SampleCount(2L * SECOND + CD_FRAME), FadeLaw.LINEAR));
    }

    @Test
    void gainFadesAndTrimsOfOneInnerClip() {
        hold(5);
        run(DeskAction.CLIP_GAIN_UP);
        run(DeskAction.CLIP_GAIN_UP);
        run(DeskAction.CLIP_GAIN_DOWN);
        assertThat(clip(1).gain()).isEqualTo(new Gain(100));
        assertThat(undo()).isEqualTo("Clip gain of \"b (clip 2)\": +0.10 dB");

        run(DeskAction.CLIP_FADE_IN_LONGER);
        assertThat(clip(1).fadeIn().length().count()).isEqualTo(CD_FRAME);
        run(DeskAction.CLIP_FADE_IN_SHORTER);
        assertThat(clip(1).fadeIn().isNone()).isTrue();
        run(DeskAction.CLIP_START_LATER);
        assertThat(clip(1).range().startSample()).isEqualTo(CD_FRAME);
        run(DeskAction.CLIP_START_EARLIER);
        assertThat(clip(1).range().startSample()).isZero();
        run(DeskAction.CLIP_END_EARLIER);
        assertThat(clip(1).range().endSample()).isEqualTo(20L * SECOND - CD_FRAME);
        run(DeskAction.CLIP_END_LATER);
        assertThat(clip(1).range().endSample()).isEqualTo(20L * SECOND);
        assertThat(clip(0)).as("the clip before").isEqualTo(ofTwoClips().clips().get(0));

        run(DeskAction.CLIP_END_LATER);
        assertThat(hint()).isEqualTo("It goes no further");
        run(DeskAction.CLIP_FADE_OUT_LONGER);
        assertThat(clip(1).fadeOut().isNone()).isTrue();
        assertThat(hint()).startsWith("Here the crossfade is the fade");
    }

    @Test
    void stepsFollowTheSnapAndOfAWholeTrackTheOuterEndsAreMeant() {
        timeline.fakes.session().modes().setSnap(Snap.SECOND);
        run(DeskAction.CLIP_FADE_IN_LONGER);
        run(DeskAction.CLIP_END_EARLIER);

        assertThat(clip(0).fadeIn().length().count()).isEqualTo(SECOND);
        assertThat(clip(1).range().endSample()).isEqualTo(19L * SECOND);
    }

    @Test
    void whatIsHeldIsLetGoWhenSomethingElseIsSelected() {
        hold(4);
        timeline.fakes.store().select(Selection.ofTracks(timeline.fakes.album(), List.of(4)));
        run(DeskAction.NUDGE_LATER);

        assertThat(timeline.fakes.album().track(2).indexes()).containsExactly(CdFrames.ofSeconds(10));
        assertThat(timeline.fakes.album().track(4).join()).isEqualTo(Join.Pause.of(new CdFrames(151)));
    }

    @Test
    void aRangeIsMarkedAtThePlayhead() {
        playheadAt(30);
        run(DeskAction.RANGE_START);
        assertThat(range()).contains(seconds(30, timeline.fakes.store().layout().end()));
        playheadAt(35);
        run(DeskAction.RANGE_END);
        assertThat(range()).contains(seconds(30, new SamplePos(35L * SECOND)));
        playheadAt(10);
        run(DeskAction.RANGE_END);
        assertThat(range()).contains(seconds(0, new SamplePos(10L * SECOND)));
        assertThat(timeline.fakes.store().selection().tracks()).containsExactly(2);

        run(DeskAction.RANGE_CLEAR);
        assertThat(range()).isEmpty();
        assertThat(timeline.fakes.store().selection().tracks()).containsExactly(2);
    }

    private void playheadAt(int seconds) {
        timeline.fakes.transport().setPlayhead(new SamplePos((long) seconds * SECOND));
    }

    private Optional<TimeRange> range() {
        return timeline.fakes.store().selection().range();
    }

    private static TimeRange seconds(int start, SamplePos end) {
        return new TimeRange(new SamplePos((long) start * SECOND), end);
    }
}
