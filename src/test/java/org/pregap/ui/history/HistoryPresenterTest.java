package org.pregap.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.time.SampleRate;
import org.pregap.ui.history.HistoryView.Step;
import org.pregap.ui.history.HistoryView.Time;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Edit;

class HistoryPresenterTest {
    private final AlbumStore store = new AlbumStore("Open", Album.empty(SampleRate.CD));
    private final List<List<Step>> shown = new ArrayList<>();
    private final HistoryPresenter presenter = new HistoryPresenter(store, shown::add);

    @Test
    void everyEditIsAStepOfWhichTheLastIsThePresent() {
        gain("Louder", 1000);
        gain("Softer", -1000);
        assertThat(last())
                .containsExactly(
                        new Step("Open", Time.DONE), new Step("Louder", Time.DONE), new Step("Softer", Time.PRESENT));
    }

    @Test
    void goingBackLeavesTheRestUndone() {
        gain("Louder", 1000);
        gain("Softer", -1000);
        presenter.goTo(0);
        assertThat(store.album().gain()).isEqualTo(Gain.UNITY);
        assertThat(last()).extracting(Step::time).containsExactly(Time.PRESENT, Time.UNDONE, Time.UNDONE);
        presenter.goTo(2);
        assertThat(store.album().gain()).isEqualTo(new Gain(-1000));
        assertThat(last()).extracting(Step::time).containsExactly(Time.DONE, Time.DONE, Time.PRESENT);
    }

    @Test
    void aStepThatIsGoneIsNoStep() {
        gain("Louder", 1000);
        presenter.goTo(7);
        presenter.goTo(-1);
        assertThat(store.position()).isEqualTo(1);
    }

    @Test
    void anotherAlbumBeginsAnew() {
        gain("Louder", 1000);
        store.open("New album", Album.empty(SampleRate.CD));
        assertThat(last()).containsExactly(new Step("New album", Time.PRESENT));
    }

    private void gain(String name, int thousandthsDb) {
        store.apply(Edit.of(name, album -> album.withGain(new Gain(thousandthsDb))));
    }

    private List<Step> last() {
        return shown.get(shown.size() - 1);
    }
}
