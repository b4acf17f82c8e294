package org.pregap.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.testing.FakeDocument;
import org.pregap.testing.FakeSession;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.workspace.document.AlbumDocument.Autosave;
import org.pregap.workspace.document.AlbumDocument.Relinked;
import org.pregap.workspace.document.AlbumDocument.Taken;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Notice;

class FilesPresenterTest {
    private final FakeSession fake = FakeSession.of(Album.empty(SampleRate.CD));
    private final FakeDocument document = fake.document();
    private final ScriptedFiles user = new ScriptedFiles();
    private final FilesPresenter presenter = new FilesPresenter(fake.session(), user);

    @BeforeEach
    void waitForTheFirstCheck() {
        fake.settle();
    }

    @Test
    void whatIsSavedIsGivenUpWithoutAWord() {
        presenter.newAlbum();
        assertThat(document.calls()).containsExactly("startNew");
        assertThat(user.asked).isEmpty();
    }

    @Test
    void changesAreKeptWhereSomebodyCancels() {
        change();
        user.unsaved = FilesView.Unsaved.CANCEL;
        presenter.newAlbum();
        presenter.quit();
        presenter.openAsking(Path.of("/b.pregap"));
        assertThat(document.calls()).isEmpty();
        assertThat(user.hasLeft).isFalse();
        assertThat(user.asked).hasSize(3);
    }

    @Test
    void changesAreSavedFirstWhereSomebodyWantsIt() {
        change();
        user.unsaved = FilesView.Unsaved.SAVE;
        user.target = Optional.of(Path.of("/no such folder/tide"));
        presenter.quit();
        fake.settle();
        assertThat(document.calls()).containsExactly("save /no such folder/tide.pregap", "close");
        assertThat(user.hasLeft).isTrue();
    }

    @Test
    void changesThatAreDiscardedAreNotOfferedAgain() {
        change();
        user.unsaved = FilesView.Unsaved.DISCARD;
        presenter.quit();
        assertThat(document.calls()).containsExactly("startNew", "close");
        assertThat(user.hasLeft).isTrue();
    }

    @Test
    void nothingIsLeftWhenSavingFails() {
        change();
        user.unsaved = FilesView.Unsaved.SAVE;
        user.target = Optional.of(Path.of("/no such folder/tide.pregap"));
        document.failWith(new NoSuchFileException("/no such folder"));
        presenter.quit();
        fake.settle();
        assertThat(user.hasLeft).isFalse();
        assertThat(last()).isEqualTo(Notice.failure("/no such folder: there is no such file or folder"));
    }

    @Test
    void anotherFileIsReplacedOnlyIfSomebodySaysSo(@TempDir Path folder) throws IOException {
        Path other = Files.createFile(folder.resolve("other.pregap"));
        user.target = Optional.of(other);
        presenter.saveAs(() -> {});
        fake.settle();
        assertThat(document.calls()).isEmpty();
        user.replaces = true;
        presenter.saveAs(() -> {});
        fake.settle();
        assertThat(document.calls()).containsExactly("save " + other);
        user.replaces = false;
        presenter.save(() -> {});
        presenter.saveAs(() -> {});
        assertThat(document.calls()).as("its own file is no other").hasSize(3);
    }

    @Test
    void anAlbumFileIsOpenedAndOtherFilesBecomeTracks() {
        document.answerTake(new Taken(2, List.of("notes.txt: no audio file"), List.of("order of names")));
        presenter.take(List.of(Path.of("/a/b.PREGAP")));
        presenter.take(List.of(Path.of("/a/1.wav"), Path.of("/a/2.wav"), Path.of("/a/notes.txt")));
        assertThat(document.calls()).containsExactly("open /a/b.PREGAP", "take [/a/1.wav, /a/2.wav, /a/notes.txt] 1");
        assertThat(last())
                .isEqualTo(new Notice(
                        Notice.Kind.REMARK,
                        "2 tracks were added; 1 file was not taken",
                        List.of("notes.txt: no audio file", "order of names")));
    }

    @Test
    void whatWasFoundIsSaid() {
        document.answerRelink(new Relinked(1, List.of("b.wav", "c.wav")));
        user.folder = Optional.of(Path.of("/a"));
        presenter.findSources();
        assertThat(last().text()).isEqualTo("1 file was found; 2 are still missing");
        assertThat(last().details()).containsExactly("b.wav", "c.wav");
    }

    @Test
    void aNewerStateIsOfferedAndTaken() {
        Path album = Path.of("/a/b.pregap");
        document.keepNewer(new Autosave(Optional.of(album), Path.of("/a/.b.kept"), "Tide", 300));
        presenter.start(Optional.of(album));
        assertThat(user.offer).isEqualTo("A state of “Tide” that is 5 min newer than its file was kept.");
        user.take.run();
        assertThat(document.calls()).containsExactly("open /a/b.pregap", "recover /a/.b.kept");
        assertThat(user.offer).isEmpty();
    }

    @Test
    void theOfferStaysUntilItIsTaken() {
        presenter.start(Optional.empty());
        document.addOrphan(new Autosave(Optional.empty(), Path.of("/x"), "Tide", 0));
        change();
        user.unsaved = FilesView.Unsaved.CANCEL;
        user.take.run();
        assertThat(user.offer).contains("Tide");
        user.unsaved = FilesView.Unsaved.DISCARD;
        document.failWith(new NoSuchFileException("/x"));
        user.take.run();
        assertThat(user.offer).contains("Tide");
        document.succeed();
        user.take.run();
        assertThat(user.offer).isEmpty();
    }

    @Test
    void theNameProposedFitsOnADisk() {
        fake.store()
                .apply(Edit.of(
                        "Title",
                        album -> album.withTexts(
                                album.texts().with(album.mainLanguage(), TextField.TITLE, "/" + "海".repeat(499)))));
        presenter.saveAs(() -> {});
        assertThat(user.proposed).isEqualTo("_" + "海".repeat(49) + ".pregap");
    }

    @Test
    void aNewerStateIsOfferedAndDiscarded() {
        Path album = Path.of("/a/b.pregap");
        document.keepNewer(new Autosave(Optional.of(album), Path.of("/a/.b.kept"), "Tide", 300));
        presenter.start(Optional.of(album));
        user.discard.run();
        assertThat(document.calls()).endsWith("discard /a/.b.kept");
        assertThat(user.offer).isEmpty();
    }

    @Test
    void albumsThatWereNeverSavedAreOfferedOneAfterAnother() {
        presenter.start(Optional.empty());
        assertThat(user.offer).isEmpty();
        document.addOrphan(orphan("Tide"));
        assertThat(user.offer).isEqualTo("An album that was never saved was kept: “Tide”.");
        document.addOrphan(orphan("Ebb"));
        document.addOrphan(orphan("Flow"));
        user.discard.run();
        assertThat(user.offer).isEqualTo("An album that was never saved was kept: “Ebb”. One more was kept.");
        user.putOff.run();
        assertThat(user.offer).contains("“Flow”");
        user.take.run();
        assertThat(user.offer).isEmpty();
        assertThat(document.calls()).containsExactly("discard /Tide", "recover /Flow");
    }

    @Test
    void theyAreOfferedBesideAnAlbumThatWasAskedForAndAfterWhatWasKeptOfThat() {
        Path album = Path.of("/a/b.pregap");
        document.addOrphan(orphan("Ebb"));
        document.keepNewer(new Autosave(Optional.of(album), Path.of("/a/.b.kept"), "Tide", 300));
        presenter.start(Optional.of(album));
        assertThat(user.offer).contains("“Tide”");
        user.discard.run();
        assertThat(user.offer).contains("“Ebb”");
        document.beOpening(Optional.of(album));
        assertThat(user.offer).isEmpty();
        document.beOpening(Optional.empty());
        assertThat(user.offer).contains("“Ebb”");
    }

    @Test
    void remarksOnOpeningAreSaid() {
        document.remark(List.of("2 sources are missing", "a.wav"));
        presenter.openAsking(Path.of("/a/b.pregap"));
        assertThat(last().text()).isEqualTo("b.pregap was opened; 2 sources are missing");
    }

    @Test
    void quittingDuringADeliveryAsksFirst() {
        fake.session().jobs().run("Deliver “Tide”", job -> 1, outcome -> {});
        presenter.quit();
        assertThat(user.asked).containsExactly("running Deliver “Tide”");
        assertThat(user.hasLeft).isFalse();
        user.quitsAnyway = true;
        presenter.quit();
        assertThat(user.hasLeft).isTrue();
    }

    private static Autosave orphan(String title) {
        return new Autosave(Optional.empty(), Path.of("/" + title), title, 0);
    }

    private void change() {
        fake.store().apply(Edit.of("Tail", album -> album.withTail(new CdFrames(1))));
    }

    private Notice last() {
        List<Notice> all = fake.session().notices().all();
        return all.get(all.size() - 1);
    }
}
