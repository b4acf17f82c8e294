package org.pregap.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.ui.timeline.MouseTester.SECOND;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.theme.Look;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;

class TimelineActionsTest {
    private final PaintedTimeline timeline =
            new PaintedTimeline(SimpleAlbums.of(track("a"), track("b"), track("c")), Look.LIGHT, 800, 300);

    private static Track track(String name) {
        return SimpleAlbums.track(name, SampleRate.CD, 20L * SECOND, Join.Pause.STANDARD);
    }

    private void run(DeskAction action) {
        timeline.desk.actions().refresh();
        timeline.desk.actions().run(action);
    }

    private void playheadAt(double seconds) {
        timeline.fakes.transport().setPlayhead(new SamplePos((long) (seconds * SECOND)));
    }

    private double playhead() {
        return (double) timeline.fakes.transport().playhead().sample() / SECOND;
    }

    private List<String> files() {
        return timeline.fakes.album().tracks().stream()
                .map(track -> track.clips().get(0).source().fileName())
                .toList();
    }

    @Test
    void everythingThatBelongsHereIsBound() {
        assertThat(timeline.desk.actions().unbound())
                .doesNotContain(
                        DeskAction.SPLIT,
                        DeskAction.DELETE,
                        DeskAction.DUPLICATE,
                        DeskAction.TRIM_TO_SELECTION,
                        DeskAction.NUDGE_EARLIER,
                        DeskAction.NUDGE_LATER,
                        DeskAction.SELECT_ALL,
                        DeskAction.SELECT_NONE,
                        DeskAction.MOVE_UP,
                        DeskAction.MOVE_DOWN,
                        DeskAction.HIDE_FIRST,
                        DeskAction.ADD_INDEX,
                        DeskAction.ADD_COUNTDOWN,
                        DeskAction.REMOVE_INDEX,
                        DeskAction.INDEX_FROM_MARKS,
                        DeskAction.MAKE_PAUSE,
                        DeskAction.MAKE_GAPLESS,
                        DeskAction.MAKE_CROSSFADE,
                        DeskAction.GAP_SHORTER_75,
                        DeskAction.LOOP,
                        DeskAction.TRACK_9,
                        DeskAction.FOLLOW_PLAYHEAD,
                        DeskAction.ZOOM_ALBUM);
    }

    @Test
    void splitsWhatLiesUnderThePlayhead() {
        playheadAt(30);
        run(DeskAction.SPLIT);

        assertThat(files()).containsExactly("a", "b", "b", "c");
        assertThat(timeline.fakes.album().track(3).join()).isEqualTo(Join.Butt.PLAIN);
        assertThat(timeline.fakes.store().layout().track(3).start()).isEqualTo(new SamplePos(30L * SECOND));
    }

    @Test
    void whereNothingCanBeSplitTheNoticeSaysWhy() {
        playheadAt(1);
        run(DeskAction.SPLIT);

        assertThat(files()).hasSize(3);
        assertThat(timeline.fakes.session().notices().all()).hasSize(1);
    }

    @Test
    void deletesWhatIsSelectedElseWhatLiesUnderThePlayhead() {
        playheadAt(23);
        run(DeskAction.DELETE);
        assertThat(files()).as("there is nothing in a pause").hasSize(3);

        timeline.fakes.store().select(Selection.ofClips(List.of(new ClipPlace(3, 0))));
        run(DeskAction.DELETE);
        assertThat(files()).containsExactly("a", "b");

        timeline.fakes.store().select(Selection.NONE);
        playheadAt(30);
        run(DeskAction.DELETE);
        assertThat(files()).containsExactly("a");
    }

    @Test
    void gapsOfTheSelectedTrackChangeByCdFrames() {
        timeline.fakes.store().select(Selection.ofTracks(timeline.fakes.album(), List.of(3)));
        run(DeskAction.GAP_LONGER);
        run(DeskAction.GAP_LONGER_10);
        run(DeskAction.GAP_SHORTER_75);

        assertThat(timeline.fakes.album().track(3).join()).isEqualTo(Join.Pause.of(new CdFrames(150 + 1 + 10 - 75)));
        assertThat(timeline.fakes.store().revisions()).hasSize(4);
    }

    @Test
    void withoutSelectionTheJoinUnderThePlayheadIsMeant() {
        playheadAt(23);
        run(DeskAction.MAKE_GAPLESS);

        assertThat(timeline.fakes.album().track(2).join()).isEqualTo(Join.Butt.PLAIN);
        assertThat(timeline.fakes.album().track(3).join()).isEqualTo(Join.Pause.STANDARD);
    }

    @Test
    void transitionsAreGoneToInOrderAndSelected() {
        run(DeskAction.NEXT_TRANSITION);
        assertThat(playhead()).isEqualTo(22);
        run(DeskAction.NEXT_TRANSITION);
        assertThat(playhead()).isEqualTo(44);
        assertThat(timeline.fakes.store().selection().tracks()).containsExactly(3);
        run(DeskAction.NEXT_TRANSITION);
        assertThat(playhead()).as("there is no further one").isEqualTo(44);
        run(DeskAction.PREVIOUS_TRANSITION);
        assertThat(playhead()).isEqualTo(22);
    }

    @Test
    void thePlayheadGoesByTracksSecondsAndCdFramesAndStaysOnTheDisc() {
        run(DeskAction.TRACK_2);
        assertThat(playhead()).isEqualTo(24);
        run(DeskAction.SECOND_BACK);
        assertThat(playhead()).isEqualTo(23);
        run(DeskAction.CD_FRAME_FORWARD);
        assertThat(timeline.fakes.transport().playhead().sample()).isEqualTo(23L * SECOND + 588);
        run(DeskAction.CD_FRAME_BACK);
        assertThat(playhead()).isEqualTo(23);
        run(DeskAction.GO_START);
        run(DeskAction.SECOND_BACK);
        assertThat(playhead()).isZero();
        run(DeskAction.GO_END);
        run(DeskAction.SECOND_FORWARD);
        assertThat(playhead()).isEqualTo(66);
    }

    @Test
    void theLoopIsTheMarkedRangeOrTheSelection() {
        run(DeskAction.LOOP);
        assertThat(timeline.fakes.transport().loop()).isEmpty();
        assertThat(timeline.fakes.session().notices().all()).hasSize(1);

        timeline.fakes.store().select(Selection.ofTracks(timeline.fakes.album(), List.of(2)));
        run(DeskAction.LOOP);
        assertThat(timeline.fakes.transport().loop())
                .contains(new TimeRange(new SamplePos(24L * SECOND), new SamplePos(44L * SECOND)));
        run(DeskAction.LOOP);
        assertThat(timeline.fakes.transport().loop()).isEmpty();
    }

    @Test
    void trimsToTheMarkedRange() {
        var range = new TimeRange(new SamplePos(26L * SECOND), new SamplePos(30L * SECOND));
        timeline.fakes.store().select(Selection.NONE.withRange(Optional.of(range)));
        run(DeskAction.TRIM_TO_SELECTION);

        var clip = timeline.fakes.album().track(2).clips().get(0);
        assertThat(clip.range().startSample()).isEqualTo(2L * SECOND);
        assertThat(clip.range().endSample()).isEqualTo(6L * SECOND);
    }

    @Test
    void indexPointsComeAndGoAtThePlayhead() {
        playheadAt(34);
        run(DeskAction.ADD_INDEX);
        assertThat(timeline.fakes.album().track(2).indexes()).containsExactly(CdFrames.ofSeconds(10));

        playheadAt(34.5);
        run(DeskAction.REMOVE_INDEX);
        assertThat(timeline.fakes.album().track(2).indexes()).isEmpty();
    }

    @Test
    void tracksMoveAndHideAndComeBack() {
        timeline.fakes.store().select(Selection.ofTracks(timeline.fakes.album(), List.of(3)));
        run(DeskAction.MOVE_UP);
        assertThat(files()).containsExactly("a", "c", "b");
        run(DeskAction.HIDE_FIRST);
        assertThat(files()).containsExactly("c", "b");
        run(DeskAction.HIDE_FIRST);
        assertThat(files()).containsExactly("a", "c", "b");
    }
}
