package org.pregap.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.pregap.ui.timeline.MouseTester.SECOND;
import static org.pregap.ui.timeline.MouseTester.card;
import static org.pregap.ui.timeline.MouseTester.corner;
import static org.pregap.ui.timeline.MouseTester.wave;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.MarkPlace;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;
import org.pregap.ui.timeline.gesture.Pointer.Keys;
import org.pregap.workspace.history.Revision;
import org.pregap.workspace.session.Ripple;
import org.pregap.workspace.session.Snap;

/** Track 1 lies at 20 to 220 pixels, track 2 at 240 to 440, track 3 at 460 to 660, with pauses of two seconds between. */
class DraggingTest {
    private static final Album ALBUM = SimpleAlbums.of(track("a"), track("b"), track("c"));

    private final MouseTester tester = new MouseTester(ALBUM);

    private static Track track(String name) {
        return SimpleAlbums.track(name, SampleRate.CD, 20L * SECOND, Join.Pause.STANDARD);
    }

    private Join join(int track) {
        return tester.store().album().track(track).join();
    }

    @Test
    void draggingTheBodyChangesThePauseBeforeIt() {
        tester.drag(300, wave(1), 310, wave(1));

        assertThat(join(2)).isEqualTo(Join.Pause.of(CdFrames.ofSeconds(3)));
        assertThat(join(3)).isEqualTo(Join.Pause.STANDARD);
        assertThat(tester.store().revisions())
                .extracting(Revision::name)
                .containsExactly("Open", "Move \"b\": pause 3.00 s (225 f)");
    }

    @Test
    void draggedIntoTheTrackBeforeItCrossfades() {
        tester.drag(300, wave(1), 264, wave(1));

        // 3.6 s to the left: 2 s of pause and 1.6 s of overlap.
        assertThat(join(2)).isInstanceOfSatisfying(Join.Crossfade.class, crossfade -> assertThat(crossfade.overlap())
                .isEqualTo(new SampleCount(70_560)));
    }

    @Test
    void aDragAndBackIsNoStep() {
        tester.hold(300, wave(1), 340, wave(1));
        tester.mouse.dragged(300, wave(1), Keys.NONE);
        tester.mouse.released(300, wave(1), Keys.NONE);

        assertThat(tester.store().revisions()).hasSize(1);
        assertThat(tester.store().album()).isEqualTo(ALBUM);
    }

    @Test
    void escapePutsEverythingBack() {
        tester.hold(300, wave(1), 340, wave(1));
        assertThat(tester.store().album()).isNotEqualTo(ALBUM);
        assertThat(tester.readout()).contains("pause 6.00 s (450 f)");

        tester.mouse.escape();
        tester.mouse.dragged(380, wave(1), Keys.NONE);
        tester.mouse.released(380, wave(1), Keys.NONE);

        assertThat(tester.store().album()).isEqualTo(ALBUM);
        assertThat(tester.store().revisions()).hasSize(1);
        assertThat(tester.readout()).isEmpty();
    }

    @Test
    void everyDragIsOneStepThatIsUndoneAtOnce() {
        List<double[]> ways = List.of(
                new double[] {300, wave(1), 330, wave(1)},
                new double[] {241, wave(1), 260, wave(1)},
                new double[] {438, wave(1), 400, wave(1)},
                new double[] {245, corner(1), 290, corner(1)},
                new double[] {436, corner(1), 390, corner(1)},
                new double[] {300, MouseTester.ROWS.gainY(1, 0), 300, MouseTester.ROWS.gainY(1, 0) + 20},
                new double[] {230, wave(1), 245, wave(1)},
                new double[] {240, 30, 236, 30},
                new double[] {300, card(1), 60, wave(0)});
        for (double[] way : ways) {
            tester.drag(way[0], way[1], way[2], way[3]);
            assertThat(tester.store().position())
                    .as("from %s, %s", way[0], way[1])
                    .isEqualTo(1);
            assertThat(tester.store().album()).isNotEqualTo(ALBUM);
            tester.store().undo();
            assertThat(tester.store().album()).isEqualTo(ALBUM);
        }
    }

    @Test
    void edgesTrimAndTheJoinsStay() {
        tester.drag(241, wave(1), 261, wave(1));
        assertThat(tester.store().album().track(2).clips().get(0).range())
                .isEqualTo(new SourceRange(2L * SECOND, 20L * SECOND));

        tester.drag(418, wave(1), 408, wave(1));
        assertThat(tester.store().album().track(2).clips().get(0).range())
                .isEqualTo(new SourceRange(2L * SECOND, 19L * SECOND));
        assertThat(join(2)).isEqualTo(Join.Pause.STANDARD);
        assertThat(join(3)).isEqualTo(Join.Pause.STANDARD);
    }

    @Test
    void cornersFade() {
        tester.drag(245, corner(1), 275, corner(1));
        tester.drag(436, corner(1), 416, corner(1));

        var clip = tester.store().album().track(2).clips().get(0);
        assertThat(clip.fadeIn().length()).isEqualTo(new SampleCount(3L * SECOND));
        assertThat(clip.fadeOut().length()).isEqualTo(new SampleCount(2L * SECOND));
    }

    @Test
    void theGainLineMovesByTenthsOfADecibelAndWithShiftFiner() {
        double y = MouseTester.ROWS.gainY(1, 0);
        double oneDb = 1 / MouseTester.ROWS.dbPerPixel(1);
        tester.drag(300, y, 300, y - 3 * oneDb);
        assertThat(gain(2)).isEqualTo(new Gain(3_000));

        tester.store().undo();
        tester.mouse.pressed(300, y, Keys.NONE);
        tester.mouse.dragged(300, y + 2.5 * oneDb, new Keys(false, true));
        assertThat(tester.readout()).isEqualTo("−0.25 dB");
        tester.mouse.released(300, y + 2.5 * oneDb, new Keys(false, true));
        assertThat(gain(2)).isEqualTo(new Gain(-250));
    }

    private Gain gain(int track) {
        return tester.store().album().track(track).clips().get(0).gain();
    }

    @Test
    void theOverlapGrowsToTheLeft() {
        var crossfade = Join.Crossfade.of(new SampleCount(4L * SECOND), FadeLaw.EQUAL_POWER);
        var faded = new MouseTester(ALBUM.withTrack(2, track -> track.withJoin(crossfade)));
        faded.drag(200, wave(0), 190, wave(0));

        assertThat(faded.store().album().track(2).join())
                .isInstanceOfSatisfying(
                        Join.Crossfade.class, now -> assertThat(now.overlap()).isEqualTo(new SampleCount(5L * SECOND)));
    }

    @Test
    void theMarkOfACrossfadeGoesToTheMiddleOrTheEnd() {
        var crossfade = Join.Crossfade.of(new SampleCount(4L * SECOND), FadeLaw.EQUAL_POWER);
        var faded = new MouseTester(ALBUM.withTrack(2, track -> track.withJoin(crossfade)));
        faded.drag(180, 30, 199, 30);

        assertThat(faded.store().album().track(2).join()).isEqualTo(crossfade.withMark(MarkPlace.MIDDLE));
    }

    @Test
    void draggedIntoTheOtherLaneATrackFindsAnotherPlace() {
        tester.hold(560, card(0), 250, wave(1));
        assertThat(tester.timeline.shown().drop()).contains(2);
        assertThat(tester.store().album()).as("nothing moves yet").isEqualTo(ALBUM);

        tester.mouse.released(250, wave(1), Keys.NONE);
        assertThat(tester.store().album().tracks())
                .extracting(track -> track.clips().get(0).source().fileName())
                .containsExactly("a", "c", "b");
        assertThat(tester.store().selection().tracks()).containsExactly(2);
    }

    @Test
    void dragsSnapAsAsked() {
        var lengths = Map.ofEntries(
                entry(Snap.OFF, 88_200L + 5 * 588),
                entry(Snap.CD_FRAME, 88_200L + 5 * 588),
                entry(Snap.SECOND, 88_200L));
        // Seven tenths of a pixel are 3087 samples, which is five CD frames and a quarter.
        lengths.forEach((snap, samples) -> {
            var snapping = new MouseTester(ALBUM);
            snapping.fakes.session().modes().setSnap(snap);
            snapping.hold(300, wave(1), 310, wave(1));
            snapping.mouse.dragged(300.7, wave(1), Keys.NONE);
            snapping.mouse.released(300.7, wave(1), Keys.NONE);
            Join.Pause pause = (Join.Pause) snapping.store().album().track(2).join();
            assertThat(pause.length().toSamples(SampleRate.CD).count())
                    .as("%s", snap)
                    .isEqualTo(samples);
        });
    }

    @Test
    void withoutSnapEdgesMoveBySingleSamples() {
        tester.fakes.session().modes().setSnap(Snap.OFF);
        tester.hold(241, wave(1), 251, wave(1));
        tester.mouse.dragged(241.7, wave(1), Keys.NONE);
        tester.mouse.released(241.7, wave(1), Keys.NONE);

        assertThat(tester.store().album().track(2).clips().get(0).range().startSample())
                .isEqualTo(3087);
    }

    @Test
    void withRippleOfOneTrackTheNextStaysWhereItIs() {
        tester.fakes.session().modes().setRipple(Ripple.THIS_TRACK_ONLY);
        tester.drag(300, wave(1), 310, wave(1));

        assertThat(join(2)).isEqualTo(Join.Pause.of(CdFrames.ofSeconds(3)));
        assertThat(join(3)).isEqualTo(Join.Pause.of(CdFrames.ofSeconds(1)));
    }

    @Test
    void absurdDragsEndAtALimit() {
        for (double far : new double[] {-1e12, 1e12, Double.MAX_VALUE, -Double.MAX_VALUE}) {
            for (double x : new double[] {300, 241, 438, 230}) {
                tester.drag(x, wave(1), far, wave(1));
                assertThat(tester.store().layout().tracks()).hasSize(3);
                while (tester.store().canUndo()) {
                    tester.store().undo();
                }
                assertThat(tester.store().album()).isEqualTo(ALBUM);
            }
        }
    }
}
