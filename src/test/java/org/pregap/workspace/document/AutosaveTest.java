package org.pregap.workspace.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.Cli.namesIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.project.AlbumFile;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;
import org.pregap.workspace.document.AlbumDocument.Autosave;
import org.pregap.workspace.document.AlbumDocument.Opened;
import org.pregap.workspace.settings.Settings;

class AutosaveTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path sidecar;
    private Path state;

    @BeforeEach
    void paths() throws IOException {
        file = folder.toRealPath().resolve("a.pregap");
        sidecar = file.resolveSibling(".a.pregap.autosave");
        state = folder.toRealPath().resolve("state");
    }

    @Test
    void whatChangedIsKeptBesideTheFile() throws IOException {
        try (var stage = new DocumentStage(state)) {
            stage.title("One");
            stage.saved(file);
            stage.autosave();
            assertThat(sidecar).doesNotExist();
            stage.title("Two");
            stage.autosave();
            assertThat(AlbumFile.load(sidecar)).isEqualTo(stage.store.album());
            assertThat(AlbumFile.load(file).text(TextField.TITLE)).isEqualTo("One");
            stage.saved(file);
            assertThat(sidecar).doesNotExist();
        }
        assertThat(namesIn(folder)).containsExactly("a.pregap");
    }

    @Test
    void whatCannotBeKeptBesideTheFileIsKeptElsewhere() throws IOException {
        Path gone = Files.createDirectory(folder.toRealPath().resolve("disk"));
        try (var stage = new DocumentStage(state)) {
            stage.saved(gone.resolve("a.pregap"));
            stage.title("Two");
            PathUtils.deleteDirectory(gone);
            stage.autosave();
            stage.autosave();
            assertThat(stage.told()).hasSize(1).first().asString().contains("kept among albums without a file", "disk");
            assertThat(AlbumFile.load(state.resolve("untitled-1.pregap"))).isEqualTo(stage.store.album());
            Files.createDirectory(gone);
            stage.title("Three");
            stage.autosave();
            assertThat(gone.resolve(".a.pregap.autosave")).exists();
            assertThat(state.resolve("untitled-1.pregap")).doesNotExist();
            PathUtils.deleteDirectory(gone);
            stage.title("Four");
        }
        try (var next = new DocumentStage(state)) {
            assertThat(next.document.orphans()).extracting(Autosave::title).containsExactly("Four");
            next.recover(next.document.orphans().get(0));
            next.saved(file);
        }
        assertThat(namesIn(state)).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() throws IOException {
        try (var stage = new DocumentStage(state)) {
            stage.title("One");
            stage.saved(file);
            stage.title("Two");
            stage.autosave();
            Files.delete(sidecar);
            stage.autosave();
            assertThat(sidecar).doesNotExist();
            stage.title("Three");
            stage.autosave();
            assertThat(sidecar).exists();
            stage.store.goTo(stage.store.position() - 2);
            stage.autosave();
            assertThat(sidecar).doesNotExist();
        }
    }

    @Test
    void aGestureUnderWayIsNotKept() throws IOException {
        try (var stage = new DocumentStage(state)) {
            stage.saved(file);
            stage.title("One");
            stage.store
                    .begin("Drag")
                    .show(album ->
                            album.withTexts(album.texts().with(album.mainLanguage(), TextField.TITLE, "Dragged")));
            stage.autosave();
            assertThat(AlbumFile.load(sidecar).text(TextField.TITLE)).isEqualTo("One");
        }
    }

    @Test
    void afterAKillTheNewerStateIsOfferedAndCanBeTaken() throws IOException {
        killedWithEdits();
        try (var stage = new DocumentStage(state)) {
            Opened opened = stage.opened(file);
            assertThat(stage.title()).isEqualTo("One");
            Autosave newer = opened.newer().orElseThrow();
            assertThat(newer.album()).contains(file);
            assertThat(newer.title()).isEqualTo("Two");
            stage.recover(newer);
            assertThat(stage.title()).isEqualTo("Two");
            assertThat(stage.document.isSaved()).isFalse();
            assertThat(stage.document.file()).contains(file);
            assertThat(stage.store.canUndo()).isFalse();
            assertThat(AlbumFile.load(sidecar).text(TextField.TITLE)).isEqualTo("Two");
            stage.saved(file);
        }
        assertThat(namesIn(folder)).containsExactly("a.pregap");
    }

    @Test
    void whatNobodyDecidedAboutIsNotOverwritten() throws IOException {
        killedWithEdits();
        try (var stage = new DocumentStage(state)) {
            stage.opened(file);
            stage.title("Three");
            stage.autosave();
            assertThat(AlbumFile.load(sidecar).text(TextField.TITLE)).isEqualTo("Two");
            assertThat(AlbumFile.load(file.resolveSibling(".a.pregap.autosave-2"))
                            .text(TextField.TITLE))
                    .isEqualTo("Three");
        }
    }

    @Test
    void whatIsDiscardedIsGone() throws IOException {
        killedWithEdits();
        try (var stage = new DocumentStage(state)) {
            stage.document.discard(stage.opened(file).newer().orElseThrow());
            stage.settle();
            assertThat(sidecar).doesNotExist();
            assertThat(stage.opened(file).newer()).isEmpty();
        }
    }

    @Test
    void whatIsTheSameIsRemoved() throws IOException {
        killedWithEdits();
        Files.copy(file, sidecar, StandardCopyOption.REPLACE_EXISTING);
        try (var stage = new DocumentStage(state)) {
            assertThat(stage.opened(file)).isEqualTo(new Opened(file, Optional.empty(), List.of()));
        }
        assertThat(namesIn(folder)).containsExactly("a.pregap");
    }

    /** Somebody changed the file on the command line after the window was killed, say. */
    @Test
    void whatIsOlderIsNotOfferedButNotLostEither() throws IOException {
        killedWithEdits();
        Files.setLastModifiedTime(sidecar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        try (var stage = new DocumentStage(state)) {
            Opened opened = stage.opened(file);
            assertThat(opened.newer()).isEmpty();
            assertThat(opened.remarks())
                    .containsExactly(
                            "what an earlier window kept of this album is older than what is there now; it lies"
                                    + " beside it as a (other version 1).pregap");
        }
        Path aside = file.resolveSibling("a (other version 1).pregap");
        assertThat(AlbumFile.load(aside).text(TextField.TITLE)).isEqualTo("Two");
        assertThat(namesIn(folder)).containsExactly("a (other version 1).pregap", "a.pregap");
    }

    @Test
    void ofTwoThatWereKeptTheNewerIsOffered() throws IOException {
        killedWithEdits();
        Path second = file.resolveSibling(".a.pregap.autosave-2");
        AlbumFile.save(second, titled("Three"));
        Files.setLastModifiedTime(second, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        try (var stage = new DocumentStage(state)) {
            Autosave newer = stage.opened(file).newer().orElseThrow();
            assertThat(newer.title()).isEqualTo("Three");
            assertThat(AlbumFile.load(file.resolveSibling("a (other version 1).pregap"))
                            .text(TextField.TITLE))
                    .isEqualTo("Two");
            stage.recover(newer);
            assertThat(stage.title()).isEqualTo("Three");
        }
    }

    @Test
    void aDamagedOneIsLeftOutWithARemark() throws IOException {
        killedWithEdits();
        Files.writeString(sidecar, Files.readString(sidecar).substring(40));
        try (var stage = new DocumentStage(state)) {
            Opened opened = stage.opened(file);
            assertThat(opened.newer()).isEmpty();
            assertThat(opened.remarks()).hasSize(1).first().asString().contains("is damaged and left out: " + sidecar);
            stage.title("Three");
            stage.autosave();
            assertThat(AlbumFile.load(sidecar).text(TextField.TITLE)).isEqualTo("Three");
        }
    }

    @Test
    void anAlbumWithoutFileIsKept() throws IOException {
        try (var stage = new DocumentStage(state)) {
            stage.title("Tide");
            stage.autosave();
            assertThat(AlbumFile.load(state.resolve("untitled-1.pregap"))).isEqualTo(stage.store.album());
            try (var meanwhile = new DocumentStage(state)) {
                assertThat(meanwhile.document.orphans())
                        .as("somebody works with it")
                        .isEmpty();
                meanwhile.title("Ebb");
                meanwhile.autosave();
                assertThat(AlbumFile.load(state.resolve("untitled-2.pregap"))).isEqualTo(meanwhile.store.album());
            }
        }
        assertThat(namesIn(state)).containsExactly("untitled-1.pregap", "untitled-2.pregap");
    }

    @Test
    void anAlbumThatNeverHadAFileIsOfferedToTheNextWindow() throws IOException {
        Path orphaned = Files.createDirectory(state).resolve("untitled-1.pregap");
        Source source = SimpleAlbums.source("music/1.wav", SampleRate.CD, 44_100);
        AlbumFile.save(
                orphaned, titled("Tide").withTracks(List.of(Track.of(List.of(Clip.whole(source)), Join.Butt.PLAIN))));
        Files.writeString(state.resolve("untitled-2.pregap"), "damaged");
        Files.writeString(state.resolve(".untitled-1.pregap.lock"), "process 1 on nowhere\n");
        try (var stage = new DocumentStage(state)) {
            Autosave orphan = new Autosave(Optional.empty(), orphaned, "Tide", 0);
            assertThat(stage.document.orphans()).containsExactly(orphan);
            stage.recover(orphan);
            assertThat(stage.title()).isEqualTo("Tide");
            assertThat(stage.store.album().sources()).containsExactly(source);
            assertThat(stage.document.isSaved()).isFalse();
            assertThat(stage.document.file()).isEmpty();
            assertThat(stage.document.orphans()).isEmpty();
            stage.title("Ebb");
            stage.autosave();
            assertThat(AlbumFile.load(orphaned).text(TextField.TITLE)).isEqualTo("Ebb");
            stage.saved(file);
        }
        assertThat(namesIn(state)).containsExactly("untitled-2.pregap");
    }

    @Test
    void anOrphanCanBeDiscarded() throws IOException {
        AlbumFile.save(Files.createDirectory(state).resolve("untitled-7.pregap"), titled("Tide"));
        try (var stage = new DocumentStage(state)) {
            stage.document.discard(stage.document.orphans().get(0));
            stage.settle();
            assertThat(stage.document.orphans()).isEmpty();
        }
        assertThat(namesIn(state)).isEmpty();
    }

    @Test
    void anAlbumThatIsGivenUpIsNotKept() {
        var stage = new DocumentStage(state);
        stage.title("Tide");
        stage.autosave();
        assertThat(namesIn(state)).containsExactly(".untitled-1.pregap.lock", "untitled-1.pregap");
        stage.document.startNew();
        stage.document.close();
        assertThat(namesIn(state)).isEmpty();
        stage.jobs.close();
    }

    @Test
    void aWindowThatMustCloseAtOnceKeepsWhatItHas() throws IOException {
        try (var stage = new DocumentStage(state)) {
            stage.saved(file);
            stage.title("Two");
            stage.document.keepNow();
            assertThat(AlbumFile.load(sidecar).text(TextField.TITLE)).isEqualTo("Two");
            stage.title("Three");
        }
        assertThat(AlbumFile.load(sidecar).text(TextField.TITLE)).isEqualTo("Three");
        assertThat(namesIn(folder)).containsExactly(".a.pregap.autosave", "a.pregap");
    }

    /** As a program does that is told to end: what is kept stays, the lock goes. */
    @Test
    void closedAfterItsJobsItKeepsWhatItHasAndLetsTheFileGo() throws IOException {
        try (var stage = new DocumentStage(state)) {
            stage.saved(file);
            stage.title("Two");
            assertThat(namesIn(folder)).contains(".a.pregap.lock");
            stage.document.keepNow();
            stage.jobs.close();
            stage.document.close();
            assertThat(namesIn(folder)).containsExactly(".a.pregap.autosave", "a.pregap");
            assertThat(AlbumFile.load(sidecar).text(TextField.TITLE)).isEqualTo("Two");
        }
    }

    @Test
    void whereNothingCanBeKeptItIsSaidOnce() {
        try (var stage = new DocumentStage(Optional.empty(), Settings.inMemory())) {
            stage.title("One");
            stage.autosave();
            stage.autosave();
            stage.title("Two");
            stage.autosave();
            assertThat(stage.told()).hasSize(1).first().asString().contains("save the album");
            stage.document.startNew();
        }
    }

    /** What a process leaves that was killed a while after "One" was saved: the system let its lock go. */
    private void killedWithEdits() throws IOException {
        AlbumFile.save(file, titled("One"));
        AlbumFile.save(sidecar, titled("Two"));
        Files.writeString(file.resolveSibling(".a.pregap.lock"), "process 1 on nowhere\n");
    }

    private static Album titled(String title) {
        Album empty = Album.empty(SampleRate.CD);
        return empty.withTexts(empty.texts().with(empty.mainLanguage(), TextField.TITLE, title));
    }
}
