package org.pregap.workspace.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pregap.testing.ForAll.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

class AlbumStoreTest {
    private static final Album FIRST = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 441_000, Join.Pause.STANDARD),
            SimpleAlbums.track("b", SampleRate.CD, 441_000, Join.Pause.STANDARD));

    private final AlbumStore store = new AlbumStore("Open", FIRST);

    @Test
    void anEditIsOneStepWithAName() {
        assertThat(store.apply(gain(-1000))).isTrue();
        assertThat(store.undoName()).contains("Gain -1 dB");
        store.undo();
        assertThat(store.album()).isSameAs(FIRST);
        assertThat(store.redoName()).contains("Gain -1 dB");
        store.redo();
        assertThat(store.album().gain()).isEqualTo(new Gain(-1000));
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        assertThat(store.apply(gain(0))).isFalse();
        assertThat(store.canUndo()).isFalse();
    }

    @Test
    void anEditThatCannotBeLeavesEverythingAsItWas() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.apply(gain(-500_000)));
        assertThat(store.album()).isSameAs(FIRST);
        assertThat(store.revisions()).hasSize(1);
    }

    @Test
    void whatWasUndoneIsForgottenByTheNextEdit() {
        store.apply(gain(-1000));
        store.undo();
        store.apply(gain(-2000));
        assertThat(store.canRedo()).isFalse();
        assertThat(store.revisions()).extracting(Revision::name).containsExactly("Open", "Gain -2 dB");
    }

    @Test
    void undoBeyondTheBeginningDoesNothing() {
        store.undo();
        store.redo();
        assertThat(store.album()).isSameAs(FIRST);
    }

    @Test
    void aGestureShowsManyAlbumsAndIsOneStep() {
        List<Gain> shown = new ArrayList<>();
        store.observe(change -> shown.add(store.album().gain()));
        Gesture gesture = store.begin("Gain");
        gesture.show(gain(-1000).change());
        gesture.show(gain(-2000).change());
        gesture.commit();
        assertThat(shown).containsExactly(new Gain(-1000), new Gain(-2000), new Gain(-2000));
        store.undo();
        assertThat(store.album()).isSameAs(FIRST);
    }

    @Test
    void aCancelledGestureLeavesNoTrace() {
        Gesture gesture = store.begin("Gain");
        gesture.show(gain(-1000).change());
        gesture.cancel();
        gesture.show(gain(-3000).change());
        gesture.commit();
        assertThat(store.album()).isSameAs(FIRST);
        assertThat(store.canUndo()).isFalse();
    }

    @Test
    void undoDuringAGestureCancelsIt() {
        store.apply(gain(-1000));
        store.begin("Gain").show(gain(-2000).change());
        store.undo();
        assertThat(store.album().gain()).isEqualTo(new Gain(-1000));
        assertThat(store.isGesturing()).isFalse();
    }

    @Test
    void theLayoutIsThatOfTheAlbumShown() {
        Gesture gesture = store.begin("Pause");
        gesture.show(album -> album.withTrack(2, track -> track.withJoin(Join.Pause.of(new CdFrames(75)))));
        assertThat(store.layout()).isEqualTo(DiscLayout.of(store.album()));
        gesture.cancel();
        assertThat(store.layout()).isEqualTo(DiscLayout.of(FIRST));
    }

    @Test
    void undoBringsBackWhatWasSelected() {
        store.select(Selection.ofTracks(FIRST, List.of(2)));
        store.apply(
                Edit.of("Delete \"b\"", album -> album.withTracks(album.tracks().subList(0, 1)))
                        .selecting(album -> Selection.NONE));
        assertThat(store.selection().tracks()).isEmpty();
        store.undo();
        assertThat(store.selection().tracks()).containsExactly(2);
    }

    @Test
    void aSelectionNeverNamesWhatIsNotThere() {
        store.select(Selection.ofTracks(FIRST, List.of(1, 2, 3)));
        store.apply(Edit.of("Delete", album -> album.withTracks(List.of(album.track(1)))));
        assertThat(store.selection().clips()).containsExactly(new ClipPlace(1, 0));
    }

    @Test
    void isSavedComparesAlbumsNotSteps() {
        store.apply(gain(-1000));
        assertThat(store.isSaved()).isFalse();
        store.undo();
        assertThat(store.isSaved()).isTrue();
        store.redo();
        store.markSaved(store.album());
        assertThat(store.isSaved()).isTrue();
    }

    @Test
    void anyWalkThroughEditsUndoesToTheFirstAlbum() {
        forAll(random -> random, random -> {
            AlbumStore walked = new AlbumStore("Open", FIRST);
            for (int i = 0; i < 20; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> walked.undo();
                    case 1 -> walked.redo();
                    default -> walked.apply(gain(-random.nextInt(5000)));
                }
                assertThat(walked.position()).isBetween(0, walked.revisions().size() - 1);
            }
            while (walked.canUndo()) {
                walked.undo();
            }
            assertThat(walked.album()).isSameAs(FIRST);
        });
    }

    private static Edit gain(int thousandths) {
        return new Edit(
                "Gain " + thousandths / 1000 + " dB", album -> album.withGain(new Gain(thousandths)), Optional.empty());
    }
}
