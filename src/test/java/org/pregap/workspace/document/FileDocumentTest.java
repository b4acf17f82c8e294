package org.pregap.workspace.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.Cli.namesIn;
import static org.pregap.workspace.document.DocumentStage.done;
import static org.pregap.workspace.document.DocumentStage.failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.intake.AudioFiles;
import org.pregap.model.Source;
import org.pregap.project.AlbumFile;
import org.pregap.testing.Tones;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.document.AlbumDocument.Opened;
import org.pregap.workspace.document.AlbumDocument.Relinked;
import org.pregap.workspace.document.AlbumDocument.Taken;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Gesture;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.settings.Settings;

class FileDocumentTest {
    @TempDir
    private Path folder;

    private Path file;
    private final Settings settings = Settings.inMemory();
    private DocumentStage stage;

    @BeforeEach
    void open() throws IOException {
        file = folder.toRealPath().resolve("a.pregap");
        stage = new DocumentStage(folder.resolve("state"), settings);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aNewAlbumHasNoFileAndNothingToLose() {
        assertThat(stage.document.file()).isEmpty();
        assertThat(stage.document.name()).isEqualTo("New album");
        assertThat(stage.document.isSaved()).isTrue();
    }

    @Test
    void whatIsBeingOpenedIsSaidUntilItIsThere() throws IOException {
        stage.saved(file);
        stage.document.open(file, outcome -> {});
        assertThat(stage.document.opening()).contains(file);
        stage.settle();
        assertThat(stage.document.opening()).isEmpty();
        failure(stage.open(file.resolveSibling("none.pregap")));
        assertThat(stage.document.opening()).isEmpty();
    }

    @Test
    void whatIsSavedCanBeOpenedAgain() throws IOException {
        stage.title("Tide");
        assertThat(stage.document.isSaved()).isFalse();
        stage.saved(file);
        assertThat(stage.document.isSaved()).isTrue();
        assertThat(stage.document.file()).contains(file);
        assertThat(stage.document.name()).isEqualTo("Tide");
        stage.document.startNew();
        stage.settle();
        assertThat(stage.document.file()).isEmpty();
        assertThat(stage.title()).isEmpty();
        Opened opened = stage.opened(file);
        assertThat(opened).isEqualTo(new Opened(file, Optional.empty(), List.of()));
        assertThat(stage.title()).isEqualTo("Tide");
        assertThat(stage.store.canUndo()).isFalse();
    }

    @Test
    void anAlbumWithoutTitleIsCalledAsItsFile() {
        stage.saved(file);
        assertThat(stage.document.name()).isEqualTo("a");
    }

    @Test
    void whatIsEditedWhileItIsSavedIsNotSaved() throws IOException {
        stage.title("One");
        stage.document.save(file, outcome -> {});
        stage.title("Two");
        stage.settle();
        assertThat(stage.document.isSaved()).isFalse();
        assertThat(AlbumFile.load(file).texts().toString()).contains("One").doesNotContain("Two");
        stage.store.undo();
        assertThat(stage.document.isSaved()).isTrue();
    }

    @Test
    void whatCannotBeOpenedLeavesThePresentAlbum() throws IOException {
        stage.title("Tide");
        stage.saved(file);
        Path newer = Files.writeString(
                folder.resolve("newer.pregap"), Files.readString(file).replace("\"version\": 3", "\"version\": 99"));
        Path damaged = Files.writeString(folder.resolve("damaged.pregap"), "{");
        Path gone = folder.resolve("gone.pregap");
        assertThat(FaultText.of(failure(stage.open(newer))))
                .isEqualTo(newer + ": was written by a newer Pregap (version 99); this one reads up to 3");
        assertThat(FaultText.of(failure(stage.open(damaged)))).startsWith(damaged + ", line 1");
        assertThat(FaultText.of(failure(stage.open(gone)))).isEqualTo(gone + ": there is no such album file");
        assertThat(stage.document.file()).contains(file);
        assertThat(stage.title()).isEqualTo("Tide");
        assertThat(namesIn(folder))
                .containsExactlyInAnyOrder(".a.pregap.lock", "a.pregap", "newer.pregap", "damaged.pregap");
    }

    @Test
    void ofTwoThatAreOpenedTheLastOneStays() throws IOException {
        stage.title("One");
        stage.saved(file);
        Path other = file.resolveSibling("b.pregap");
        stage.title("Two");
        stage.saved(other);
        List<Outcome<Opened>> outcomes = new ArrayList<>();
        stage.document.open(file, outcomes::add);
        stage.document.open(other, outcomes::add);
        stage.settle();
        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Cancelled<>());
        assertThat(done(outcomes.get(1)).file()).isEqualTo(other);
        assertThat(stage.title()).isEqualTo("Two");
        assertThat(namesIn(folder)).containsExactly(".b.pregap.lock", "a.pregap", "b.pregap");
    }

    @Test
    void whatIsEditedWhileAnotherIsOpenedIsNotLost() throws IOException {
        Path other = file.resolveSibling("b.pregap");
        stage.title("Tide");
        stage.saved(file);
        stage.document.startNew();
        stage.saved(other);
        stage.title("Given up");
        List<Outcome<Opened>> outcomes = new ArrayList<>();
        stage.document.open(file, outcomes::add);
        stage.title("Edited meanwhile");
        stage.settle();
        assertThat(FaultText.of(failure(outcomes.get(0))))
                .isEqualTo(
                        file + ": was not opened, because the album in the window was edited meanwhile; open it again");
        assertThat(stage.title()).isEqualTo("Edited meanwhile");
        assertThat(stage.document.file()).contains(other);
        stage.opened(file);
        assertThat(stage.title()).isEqualTo("Tide");
    }

    @Test
    void aDragUnderWayIsNotLostToAnAlbumThatIsOpened() {
        stage.saved(file);
        stage.document.startNew();
        List<Outcome<Opened>> outcomes = new ArrayList<>();
        stage.document.open(file, outcomes::add);
        Gesture drag = stage.store.begin("Tail");
        stage.settle();
        assertThat(failure(outcomes.get(0))).hasMessageContaining("was edited meanwhile");
        assertThat(stage.store.isGesturing()).isTrue();
        drag.cancel();
    }

    @Test
    void aSecondWindowIsToldAndKeepsItsAlbum() {
        stage.saved(file);
        try (var second = new DocumentStage(folder.resolve("state"))) {
            second.title("Mine");
            assertThat(FaultText.of(failure(second.open(file))))
                    .isEqualTo(file + " is open in another window (of this program); close it there first");
            assertThat(FaultText.of(failure(second.save(file)))).contains("is open in another window");
            assertThat(second.title()).isEqualTo("Mine");
            stage.document.startNew();
            stage.settle();
            second.opened(file);
        }
    }

    @Test
    void theFileIsLetGoAtTheEnd() {
        stage.saved(file);
        assertThat(namesIn(folder)).containsExactly(".a.pregap.lock", "a.pregap");
        stage.document.close();
        assertThat(namesIn(folder)).containsExactly("a.pregap");
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsKept() throws IOException {
        stage.title("Mine");
        stage.saved(file);
        String theirs = Files.readString(file).replace("Mine", "Theirs and longer");
        Files.writeString(file, theirs);
        stage.title("Mine again");
        stage.saved(file);
        assertThat(file.resolveSibling("a (other version 1).pregap")).hasContent(theirs);
        assertThat(stage.told())
                .containsExactly("a.pregap was changed by another program while it was open here; what it was then is"
                        + " kept as a (other version 1).pregap");
        stage.title("Once more");
        stage.saved(file);
        assertThat(stage.told()).hasSize(1);
    }

    @Test
    void whatWasReadAndNotShownIsStillAnothersVersion() throws IOException {
        stage.title("Mine");
        stage.saved(file);
        String theirs = Files.readString(file).replace("Mine", "Theirs and longer");
        Files.writeString(file, theirs);
        List<Outcome<Opened>> outcomes = new ArrayList<>();
        stage.document.open(file, outcomes::add);
        stage.title("Mine, edited meanwhile");
        stage.settle();
        assertThat(FaultText.of(failure(outcomes.get(0)))).contains("was not opened, because the album in the window");
        stage.saved(file);
        assertThat(file.resolveSibling("a (other version 1).pregap")).hasContent(theirs);
    }

    @Test
    void filesBecomeTracksInOneStep() throws IOException {
        Path music = Files.createDirectory(folder.resolve("music"));
        Tones.wav(music.resolve("2.wav"), 2, 4410);
        Tones.wav(music.resolve("10.wav"), 10, 4410);
        Files.writeString(music.resolve("notes.txt"), "some words");
        Taken taken = stage.taken(music, 1);
        assertThat(taken.tracks()).isEqualTo(2);
        assertThat(taken.left()).containsExactly(music + "/notes.txt: is text; " + AudioFiles.WHAT_IS_READ);
        assertThat(stage.store.album().sources()).extracting(Source::fileName).containsExactly("2.wav", "10.wav");
        assertThat(stage.store.undoName()).contains("Add 2 tracks");
        assertThat(stage.store.selection().tracks()).containsExactly(1, 2);
        stage.store.undo();
        assertThat(stage.store.album().tracks()).isEmpty();
        assertThat(stage.store.canUndo()).isFalse();
    }

    @Test
    void filesGoIntoTheAlbumAsItIsWhenTheyAreRead() throws IOException {
        Path one = Tones.wav(folder.resolve("1.wav"), 1, 4410);
        Path two = Tones.wav(folder.resolve("2.wav"), 2, 4410);
        stage.taken(one, 1);
        Outcome<Taken> taken = stage.await(then -> {
            stage.document.take(List.of(two), 2, then);
            stage.store.apply(Edit.of("Delete", album -> album.withTracks(List.of())));
        });
        assertThat(done(taken).tracks()).isEqualTo(1);
        assertThat(stage.store.album().sources()).extracting(Source::fileName).containsExactly("2.wav");
    }

    @Test
    void filesForAnAlbumThatWasClosedAreForgotten() throws IOException {
        Path one = Tones.wav(folder.resolve("1.wav"), 1, 4410);
        Outcome<Taken> taken = stage.await(then -> {
            stage.document.take(List.of(one), 1, then);
            stage.document.startNew();
        });
        assertThat(taken).isEqualTo(new Outcome.Cancelled<>());
        assertThat(stage.store.album().tracks()).isEmpty();
    }

    @Test
    void missingSourcesStopNothingAndAreFoundAgain() throws IOException {
        Path one = Tones.wav(folder.resolve("1.wav"), 1, 4410);
        stage.taken(one, 1);
        stage.saved(file);
        Path moved =
                Files.move(one, Files.createDirectory(folder.resolve("moved")).resolve("x.wav"));
        Opened opened = stage.opened(file);
        assertThat(opened.remarks())
                .containsExactly("1 of 1 audio files are not where they were: 1.wav; name a folder that holds them, and"
                        + " they are found by their content");
        Relinked relinked = done(stage.await(then -> stage.document.relink(folder.resolve("moved"), then)));
        assertThat(relinked).isEqualTo(new Relinked(1, List.of()));
        assertThat(stage.store.album().sources()).extracting(Source::path).containsExactly(moved.toString());
        assertThat(stage.store.undoName()).contains("Find \"1.wav\"");
    }

    @Test
    void recentFilesAreRememberedTheLatestFirstAndLostOnesLast() throws IOException {
        for (int i = 1; i <= 12; i++) {
            stage.saved(file.resolveSibling(i + ".pregap"));
        }
        Files.delete(file.resolveSibling("12.pregap"));
        try (var next = new DocumentStage(folder.resolve("state"), settings)) {
            assertThat(next.document.recent())
                    .extracting(path -> path.getFileName().toString().replace(".pregap", ""))
                    .containsExactly("11", "10", "9", "8", "7", "6", "5", "4", "3", "12");
        }
    }

    @Test
    void observersHearOfTheNameAndWhetherItIsSaved() {
        List<String> heard = new ArrayList<>();
        stage.document.observe(document -> heard.add(document.name() + " " + document.isSaved()));
        stage.title("Tide");
        stage.store.undo();
        assertThat(heard).containsExactly("Tide false", "New album true");
    }
}
