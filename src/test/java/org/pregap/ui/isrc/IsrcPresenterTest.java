package org.pregap.ui.isrc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.model.Album;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;
import org.pregap.ui.isrc.IsrcState.Row;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Selection;

class IsrcPresenterTest {
    private final Album album = SimpleAlbums.of(track("a"), track("b"), track("c"));
    private final AlbumStore store = new AlbumStore("Open", album);
    private IsrcState state = new IsrcState("", false, false, List.of(), "", "", false);
    private final IsrcPresenter presenter = new IsrcPresenter(store, shown -> state = shown);

    @Test
    void codesCountUpOverAllTracksAsOneStep() {
        presenter.open();
        presenter.type("qz-6q7-26-00009");
        assertThat(state.rows()).extracting(Row::after).containsExactly("QZ6Q72600009", "QZ6Q72600010", "QZ6Q72600011");
        assertThat(store.isShowing(album)).isTrue();
        assertThat(presenter.apply()).isTrue();
        assertThat(store.album().track(3).isrc()).contains(new Isrc("QZ6Q72600011"));
        store.undo();
        assertThat(store.album()).isEqualTo(album);
        assertThat(store.canUndo()).isFalse();
    }

    @Test
    void onlySelectedTracksAreNumberedWhereSeveralAre() {
        store.select(Selection.ofTracks(album, List.of(1, 3)));
        presenter.open();
        assertThat(state.onlySelected()).isTrue();
        presenter.type("QZ6Q72600001");
        assertThat(state.rows()).extracting(Row::after).containsExactly("QZ6Q72600001", "", "QZ6Q72600002");
        presenter.chooseOnlySelected(false);
        assertThat(state.rows()).extracting(Row::after).doesNotContain("");
    }

    @Test
    void itBeginsWithTheCodeThatIsThere() {
        store.open("Open", album.withTrack(1, t -> t.withIsrc(Optional.of(new Isrc("QZ6Q72600005")))));
        presenter.open();
        assertThat(state.first()).isEqualTo("QZ6Q72600005");
        assertThat(state.canApply()).isTrue();
        presenter.apply();
        assertThat(state.canApply()).as("all codes are there now").isFalse();
    }

    @Test
    void aCodeThatWouldStandTwiceIsSaid() {
        store.open("Open", album.withTrack(3, t -> t.withIsrc(Optional.of(new Isrc("QZ6Q72600002")))));
        store.select(Selection.ofTracks(store.album(), List.of(1, 2)));
        presenter.open();
        presenter.type("QZ6Q72600001");
        assertThat(state.remark()).startsWith("QZ6Q72600002 would stand at two tracks");
    }

    @ParameterizedTest
    @CsvSource({"QZ6Q726, is not an ISRC", "QZ6Q72699998, there is no ISRC after", "'', ''"})
    void whatIsNoSeriesIsSaid(String typed, String said) {
        presenter.open();
        presenter.type(typed);
        assertThat(state.error()).contains(said);
        assertThat(state.canApply()).isFalse();
        assertThat(presenter.apply()).isFalse();
        assertThat(store.canUndo()).isFalse();
    }

    private static Track track(String name) {
        return SimpleAlbums.track(name, SampleRate.CD, 441_000, Join.Pause.STANDARD);
    }
}
