package org.pregap.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Gesture;

/** Two tracks of five minutes; 600 pixels show a minute, ten pixels a second. */
class TimelinePresenterTest {
    private static final int SECOND = 44_100;

    private final FakeSession fakes = FakeSession.of(SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 300L * SECOND, Join.Pause.STANDARD),
            SimpleAlbums.track("b", SampleRate.CD, 300L * SECOND, Join.Pause.STANDARD)));
    private final Seen seen = new Seen();
    private final TimelinePresenter timeline = new TimelinePresenter(fakes.session(), seen);

    @BeforeEach
    void showTheFirstMinute() {
        timeline.resized(600);
        timeline.zoom(0, timeline.viewport().scale().samplesPerPixel() / (SECOND / 10.0));
        seen.refreshes = 0;
    }

    @Test
    void aPlayheadInSightMovesWithoutANewPicture() {
        fakes.transport().playFrom(SamplePos.ZERO);
        playOnTo(5);
        assertThat(seen.moves).containsExactly("0 to 50");
        assertThat(firstSecond()).isZero();
    }

    @Test
    void whatIsHeardIsFollowedByPages() {
        fakes.transport().playFrom(SamplePos.ZERO);
        playOnTo(61);
        // A tenth of the minute lies before it.
        assertThat(firstSecond()).isEqualTo(55, within());
        assertThat(seen.refreshes).isPositive();
    }

    @Test
    void nothingScrollsUnlessItPlaysAndIsToBeFollowed() {
        fakes.transport().setPlayhead(at(61));
        timeline.tick();
        assertThat(firstSecond()).isZero();

        fakes.transport().playFrom(SamplePos.ZERO);
        timeline.follow(false);
        playOnTo(62);
        assertThat(firstSecond()).isZero();
    }

    @Test
    void nothingMovesUnderAPointerThatDrags() {
        fakes.transport().playFrom(SamplePos.ZERO);
        double samplesPerPixel = timeline.viewport().scale().samplesPerPixel();
        Gesture drag = fakes.store().begin("Tail");
        drag.show(album -> album.withTail(new CdFrames(75 * 600)));
        playOnTo(61);
        assertThat(firstSecond()).isZero();
        assertThat(timeline.viewport().scale().samplesPerPixel()).isEqualTo(samplesPerPixel);
        drag.commit();
        playOnTo(62);
        assertThat(firstSecond()).isEqualTo(56, within());
    }

    @Test
    void thePlayheadStaysOnTheAlbum() {
        timeline.goTo(new SamplePos(-1));
        assertThat(fakes.transport().playhead()).isEqualTo(SamplePos.ZERO);
        timeline.goTo(at(100_000));
        assertThat(fakes.transport().playhead())
                .isEqualTo(fakes.store().layout().end());
        assertThat(timeline.viewport().scale().xOf(fakes.transport().playhead().sample()))
                .isBetween(0.0, 600.0);
    }

    @Test
    void aClipThatIsSeenIsNotScrolledTo() {
        timeline.reveal(new ClipPlace(1, 0));
        assertThat(firstSecond()).isZero();
        timeline.reveal(new ClipPlace(2, 0));
        // Track 2 begins at 5:04, with 6 s before it.
        assertThat(firstSecond()).isEqualTo(298, within());
    }

    @Test
    void untilSomebodyZoomsTheWholeAlbumIsShown() {
        timeline.showAll();
        timeline.resized(900);
        assertThat(timeline.viewport().span()).isEqualTo(timeline.scene().extent(), Offset.offset(1.0));
        timeline.zoom(0, 2);
        double samplesPerPixel = timeline.viewport().scale().samplesPerPixel();
        timeline.resized(600);
        assertThat(timeline.viewport().scale().samplesPerPixel()).isEqualTo(samplesPerPixel);
    }

    @Test
    void anotherAlbumIsShownWhole() {
        fakes.store().open("Open", TimelineAlbums.varied());
        assertThat(timeline.scene().album()).isSameAs(fakes.album());
        assertThat(timeline.viewport().span()).isEqualTo(timeline.scene().extent(), Offset.offset(1.0));
    }

    private void playOnTo(int second) {
        fakes.transport().setPlayhead(at(second));
        timeline.tick();
    }

    private double firstSecond() {
        return timeline.viewport().scale().firstSample() / SECOND;
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }

    private static SamplePos at(int second) {
        return new SamplePos((long) second * SECOND);
    }

    /** Notes what it is asked to paint. */
    private static final class Seen implements TimelineView {
        final List<String> moves = new ArrayList<>();
        int refreshes;

        @Override
        public Rows rows() {
            return MouseTester.ROWS;
        }

        @Override
        public void refresh() {
            refreshes++;
        }

        @Override
        public void movePlayhead(double fromX, double toX) {
            moves.add(Math.round(fromX) + " to " + Math.round(toX));
        }

        @Override
        public void showPointing(Pointing pointing) {}
    }
}
