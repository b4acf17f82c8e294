package org.pregap.workspace.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.model.Album;
import org.pregap.project.AlbumFile;
import org.pregap.time.SampleRate;
import org.pregap.workspace.document.AlbumDocument.Opened;

class AlbumLockTest {
    @TempDir
    private Path folder;

    private Path lock;

    @BeforeEach
    void path() throws IOException {
        lock = folder.toRealPath().resolve(".a.pregap.lock");
    }

    @Test
    void onlyOneHasItAtATime() throws IOException {
        AlbumLock first = AlbumLock.take(lock).orElseThrow();
        assertThat(AlbumLock.take(lock)).isEmpty();
        first.release();
        AlbumLock second = AlbumLock.take(lock).orElseThrow();
        first.release();
        assertThat(AlbumLock.take(lock))
                .as("letting go twice takes nobody else's")
                .isEmpty();
        second.release();
        assertThat(lock).doesNotExist();
    }

    @Test
    void itSaysWhoHasIt() throws IOException {
        AlbumLock held = AlbumLock.take(lock).orElseThrow();
        assertThat(Files.readString(lock))
                .startsWith("process " + ProcessHandle.current().pid());
        held.release();
    }

    @Test
    void whatWasLeftBehindIsNoObstacle() throws IOException {
        Files.writeString(lock, "process 1 on a machine with a name that is far longer than this program's");
        AlbumLock held = AlbumLock.take(lock).orElseThrow();
        assertThat(Files.readString(lock)).doesNotContain("far longer");
        held.release();
    }

    @Test
    void oneAlbumHasOneLockWhateverLeadsToIt() throws IOException {
        Path file = folder.resolve("a.pregap");
        AlbumFile.save(file, Album.empty(SampleRate.CD));
        Path link = Files.createSymbolicLink(folder.resolve("link.pregap"), file);
        FilePlace place = FilePlace.of(file);
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> FilePlace.of(link));
        assertThat(place.isOf(link)).isTrue();
        place.release();
    }

    @Test
    void aLockWhoseFolderWasAwayIsTakenAgain() throws IOException {
        Path file = lock.resolveSibling("a.pregap");
        AlbumFile.save(file, Album.empty(SampleRate.CD));
        try (var stage = new DocumentStage(folder.resolve("state"))) {
            stage.opened(file);
            Files.delete(lock);
            stage.autosave();
            assertThat(lock)
                    .content()
                    .startsWith("process " + ProcessHandle.current().pid());
            assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> FilePlace.of(file));
        }
        assertThat(lock).doesNotExist();
    }

    @Test
    void whoeverTookItMeanwhileKeepsIt() throws IOException, InterruptedException {
        Path file = lock.resolveSibling("a.pregap");
        AlbumFile.save(file, Album.empty(SampleRate.CD));
        try (var stage = new DocumentStage(folder.resolve("state"))) {
            stage.opened(file);
            Files.delete(lock);
            KilledWindow other = KilledWindow.saving(file, folder.resolve("other"));
            other.await(1);
            stage.autosave();
            stage.autosave();
            assertThat(stage.told())
                    .singleElement()
                    .asString()
                    .startsWith(file + " is open in another window (process " + other.pid());
            assertThat(DocumentStage.failure(stage.save(file))).hasMessageContaining("is open in another window");
            assertThat(lock).exists();
            other.kill();
        }
    }

    @Test
    void whereNothingCanBeLockedTheAlbumOpensWithARemark() throws IOException {
        Path file = folder.toRealPath().resolve("a.pregap");
        AlbumFile.save(file, Album.empty(SampleRate.CD));
        Files.createDirectory(lock);
        try (var stage = new DocumentStage(folder.resolve("state"))) {
            Opened opened = stage.opened(file);
            assertThat(opened.remarks())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("beside a.pregap nothing can be written (" + lock + ": ")
                    .endsWith("): another window is not kept from opening it");
        }
    }
}
