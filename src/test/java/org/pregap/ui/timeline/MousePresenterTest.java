package org.pregap.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.ui.timeline.MouseTester.SECOND;
import static org.pregap.ui.timeline.MouseTester.card;
import static org.pregap.ui.timeline.MouseTester.wave;

import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.timeline.TimelineView.Pointing;
import org.pregap.ui.timeline.gesture.Pointer.Keys;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;

/** Track 1 lies at 20 to 220 pixels, track 2 at 240 to 440, track 3 at 460 to 660, with pauses of two seconds between. */
class MousePresenterTest {
    private static final Keys CTRL = new Keys(true, false);
    private static final Keys SHIFT = new Keys(false, true);

    private final MouseTester tester = new MouseTester(SimpleAlbums.of(track("a"), track("b"), track("c")));

    private static Track track(String name) {
        return SimpleAlbums.track(name, SampleRate.CD, 20L * SECOND, Join.Pause.STANDARD);
    }

    private Selection selection() {
        return tester.store().selection();
    }

    @Test
    void aClickSelectsAndSetsThePlayhead() {
        tester.click(300, wave(1), Keys.NONE);

        assertThat(selection().clips()).containsExactly(new ClipPlace(2, 0));
        assertThat(tester.fakes.transport().playhead()).isEqualTo(new SamplePos(30L * SECOND));
    }

    @Test
    void whilePlayingAClickOnAClipMovesNothing() {
        tester.fakes.transport().playFrom(SamplePos.ZERO);
        tester.click(300, wave(1), Keys.NONE);
        assertThat(tester.fakes.transport().playhead()).isEqualTo(SamplePos.ZERO);

        tester.click(300, 5, Keys.NONE);
        assertThat(tester.fakes.transport().playhead()).isEqualTo(new SamplePos(30L * SECOND));
    }

    @Test
    void ctrlTogglesAndShiftExtends() {
        tester.click(100, wave(0), Keys.NONE);
        tester.click(500, wave(0), CTRL);
        assertThat(selection().tracks()).containsExactly(1, 3);

        tester.click(100, wave(0), CTRL);
        assertThat(selection().tracks()).containsExactly(3);

        tester.click(100, wave(0), SHIFT);
        assertThat(selection().tracks()).containsExactly(1, 2, 3);
    }

    @Test
    void aPauseSelectsTheTrackAfterItAndEmptyGroundNothing() {
        tester.click(230, wave(0), Keys.NONE);
        assertThat(selection().tracks()).containsExactly(2);

        tester.click(300, wave(0), Keys.NONE);
        assertThat(selection().isEmpty()).isTrue();
    }

    @Test
    void severalSelectedClipsStaySelectedWhenOneIsPressedAndMoveTogether() {
        tester.click(300, wave(1), Keys.NONE);
        tester.click(500, wave(0), CTRL);
        tester.drag(300, wave(1), 310, wave(1));

        assertThat(selection().tracks()).containsExactly(2, 3);
        assertThat(tester.store().layout().track(2).start()).isEqualTo(new SamplePos(25L * SECOND));
        assertThat(tester.store().layout().track(3).start()).isEqualTo(new SamplePos(47L * SECOND));
    }

    @Test
    void aDragInTheRulerMarksARangeThatSnapsAndEscapeForgets() {
        tester.drag(100, 5, 130.03, 5);
        assertThat(selection().range())
                .contains(new TimeRange(new SamplePos(10L * SECOND), new SamplePos(13L * SECOND)));
        assertThat(tester.store().revisions()).as("selecting is no step").hasSize(1);

        tester.hold(200, 5, 300, 5);
        tester.mouse.escape();
        assertThat(selection().range())
                .contains(new TimeRange(new SamplePos(10L * SECOND), new SamplePos(13L * SECOND)));
        tester.mouse.escape();
        assertThat(selection().isEmpty()).isTrue();
    }

    @Test
    void aBandFromEmptyGroundSelectsWhatItTouches() {
        tester.drag(300, wave(0), 500, wave(0));
        assertThat(selection().clips()).as("lane A only").containsExactly(new ClipPlace(3, 0));

        tester.drag(300, wave(0), 500, wave(1));
        assertThat(selection().clips()).containsExactly(new ClipPlace(2, 0), new ClipPlace(3, 0));
    }

    @Test
    void aDoubleClickInTheRulerPlaysFromThereAndOnAClipShowsIt() {
        tester.mouse.doubleClicked(300, 5);
        assertThat(tester.fakes.transport().calls()).contains("playFrom " + 30L * SECOND);

        tester.mouse.doubleClicked(300, wave(1));
        assertThat(tester.timeline.viewport().scale().xOf(24.0 * SECOND)).isBetween(10.0, 60.0);
        assertThat(tester.timeline.viewport().scale().xOf(44.0 * SECOND)).isBetween(540.0, 590.0);
    }

    @Test
    void theWheelZoomsAtThePointerAndWithShiftScrolls() {
        double under = tester.timeline.viewport().scale().sampleAt(200);
        tester.mouse.wheel(200, wave(0), -2, false);
        assertThat(tester.timeline.viewport().scale().sampleAt(200)).isEqualTo(under);
        assertThat(tester.timeline.viewport().scale().samplesPerPixel()).isLessThan(SECOND / 10.0);

        double first = tester.timeline.viewport().scale().firstSample();
        tester.mouse.wheel(200, wave(0), 1, true);
        assertThat(tester.timeline.viewport().scale().firstSample()).isGreaterThan(first);
    }

    @Test
    void thePointerSaysWhatItMeansBeforeTheClick() {
        tester.mouse.moved(300, wave(1));
        assertThat(tester.desk.hints().hint()).startsWith("Drag: move \"b\"").contains("reorder");
        assertThat(tester.pointing).isEqualTo(Pointing.MOVE);

        tester.mouse.moved(241, wave(1));
        assertThat(tester.desk.hints().hint()).startsWith("Drag: trim the start");
        assertThat(tester.pointing).isEqualTo(Pointing.LEFT_EDGE);

        tester.mouse.moved(230, wave(1));
        assertThat(tester.desk.hints().hint()).startsWith("Pause before \"b\": 2.00 s (150 f)");

        tester.mouse.moved(300, MouseTester.ROWS.gainY(1, 0));
        assertThat(tester.desk.hints().hint()).startsWith("Gain of this clip of \"b\": 0.00 dB");

        tester.mouse.moved(245, MouseTester.corner(1));
        assertThat(tester.desk.hints().hint()).startsWith("Fade in of \"b\": 0.000 s");

        tester.mouse.left();
        assertThat(tester.desk.hints().hint()).isEmpty();
    }

    @Test
    void underAStillPointerTheWheelBringsSomethingElseAndItSaysSo() {
        tester.mouse.moved(300, wave(1));
        tester.mouse.wheel(300, wave(1), -6, false);
        tester.mouse.wheel(300, wave(1), 12, true);
        assertThat(tester.desk.hints().hint()).doesNotContain("\"b\"");
        assertThat(tester.pointing).isNotEqualTo(Pointing.MOVE);
    }

    @Test
    void heldBeyondTheEdgeADragScrollsOn() {
        tester.mouse.wheel(300, 5, -6, false);
        tester.hold(300, 5, 640, 5);
        double first = tester.timeline.viewport().scale().firstSample();
        TimeRange before = selection().range().orElseThrow();
        tester.mouse.tick();

        assertThat(tester.timeline.viewport().scale().firstSample()).isGreaterThan(first);
        assertThat(before.end().isBefore(selection().range().orElseThrow().end()))
                .isTrue();
    }

    @Test
    void zoomingOutWhileSomethingIsDraggedDoesNotMoveIt() {
        double scale = tester.timeline.viewport().scale().samplesPerPixel();
        tester.hold(300, card(1), 500, card(1));

        assertThat(tester.timeline.viewport().scale().samplesPerPixel()).isEqualTo(scale);
        assertThat(tester.timeline.viewport().extent()).isGreaterThan(80.0 * SECOND);
    }

    @Test
    void anEmptyAlbumSaysWhatToDoFirst() {
        var empty = new MouseTester(SimpleAlbums.of());
        empty.mouse.moved(300, wave(1));
        assertThat(empty.desk.hints().hint()).contains("Drop audio files");

        empty.click(300, wave(1), Keys.NONE);
        empty.drag(100, wave(0), 200, wave(1));
        assertThat(empty.store().selection().clips()).isEmpty();
    }
}
