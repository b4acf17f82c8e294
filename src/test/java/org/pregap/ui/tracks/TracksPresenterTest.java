package org.pregap.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pregap.analysis.Loudness;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.edit.TrackEdits;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;

class TracksPresenterTest {
    private static final SampleRate RATE = SampleRate.CD;

    /** Three tracks of ten seconds, from 2, 14 and 26 seconds on. */
    private final FakeSession session = FakeSession.of(SimpleAlbums.of(
            SimpleAlbums.track("one", RATE, 441_000, Join.Pause.STANDARD),
            SimpleAlbums.track("two", RATE, 441_000, Join.Pause.STANDARD),
            SimpleAlbums.track("three", RATE, 441_000, Join.Pause.STANDARD)));

    private final FakeTracksView view = new FakeTracksView();
    private final TracksPresenter presenter = new TracksPresenter(session.session(), view);

    private static Album withHidden(Album album) {
        return album.withOpening(
                new Opening(new CdFrames(300), List.of(Clip.whole(SimpleAlbums.source("h", RATE, 44_100)))));
    }

    @Test
    void onlyTheRowThatChangedIsDrawnAnew() {
        session.store().apply(TrackEdits.gain(session.album(), List.of(2), new Gain(-500)));

        assertThat(view.told()).containsExactly("row 1", "selection []");
    }

    @Test
    void figuresAreDrawnAtTheirRow() {
        session.loudness().set(3, new Loudness(-14, 6, -9, -11, -1, -1, 10));
        session.window().settle(session.session().jobs());
        view.told();

        session.loudness().set(3, new Loudness(-14.5, 6, -9, -11, -1, -1, 10));
        session.loudness().set(3, new Loudness(-15, 6, -9, -11, -1, -1, 10));
        assertThat(view.told()).isEmpty();

        session.window().settle(session.session().jobs());
        assertThat(view.told()).containsExactly("row 2");
    }

    @Test
    void aTrackMoreOrLessIsATableAnew() {
        session.store().apply(TrackEdits.duplicate(session.album(), List.of(1)));

        assertThat(view.told()).contains("rows").doesNotContain("row 1");
        assertThat(presenter.rows()).hasSize(4);
    }

    @Test
    void rowsAndClipsAreSelectedTogether() {
        presenter.select(new TreeSet<>(List.of(0, 2)));
        assertThat(session.store().selection().tracks()).containsExactly(1, 3);
        assertThat(view.told()).containsExactly("selection [0, 2]");

        session.store().select(Selection.ofTracks(session.album(), List.of(2)));
        assertThat(view.told()).containsExactly("selection [1]");
    }

    @Test
    void selectingTheRowOfASingleClipLeavesTheOtherClipsAlone() {
        Clip whole = session.album().track(1).clips().get(0);
        session.store()
                .apply(Edit.of("Double", album -> album.withTrack(1, track -> track.withClips(List.of(whole, whole)))));
        session.store().select(Selection.ofClips(List.of(new ClipPlace(1, 1))));

        presenter.select(new TreeSet<>(List.of(0)));

        assertThat(session.store().selection().clips()).containsExactly(new ClipPlace(1, 1));
    }

    @Test
    void hiddenAudioIsSelectedAndPlayedAsARow() {
        session.store().open("Open", withHidden(session.album()));

        presenter.select(new TreeSet<>(List.of(0)));
        presenter.play(0, true);
        presenter.play(1, true);

        assertThat(session.store().selection().clips()).containsExactly(new ClipPlace(0, 0));
        assertThat(session.transport().calls()).containsExactly("playFrom 88200", "playTrack 1 true");
    }

    @Test
    void aKeyPlaysWhatIsSelectedOrWhereThePlayheadIs() {
        session.transport().setPlayhead(new SamplePos(15 * 44_100));
        assertThat(presenter.rowToPlay()).isEqualTo(1);
        assertThat(presenter.transitionToPlay()).isEqualTo(1);

        presenter.select(new TreeSet<>(List.of(2)));
        assertThat(presenter.rowToPlay()).isEqualTo(2);
        assertThat(presenter.transitionToPlay()).isEqualTo(2);

        presenter.select(new TreeSet<>(List.of(0)));
        session.transport().setPlayhead(SamplePos.ZERO);
        assertThat(presenter.transitionToPlay()).isEqualTo(1);
    }

    @Test
    void theFirstTrackHasNoTransition() {
        presenter.playTransition(0);
        presenter.playTransition(1);

        assertThat(session.transport().calls()).containsExactly("playTransition 2");
    }

    @Test
    void theRowThatIsHeardIsMarkedUntilItStops() {
        session.transport().setPlayhead(new SamplePos(3 * 44_100));
        presenter.play(0, false);
        session.transport().setPlayhead(new SamplePos(15 * 44_100));
        presenter.follow();
        presenter.follow();
        session.transport().stop();

        assertThat(view.told())
                .containsExactly("transport true", "playing 0", "playing 1", "transport false", "playing -1");
    }

    @Test
    void afterClosingNothingIsTold() {
        presenter.close();
        session.store().apply(TrackEdits.gain(session.album(), List.of(2), new Gain(-500)));
        session.loudness().setMeasuring(true);

        assertThat(view.told()).isEmpty();
    }
}
