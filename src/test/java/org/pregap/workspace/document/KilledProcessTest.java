package org.pregap.workspace.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.workspace.document.DocumentStage.failure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.model.TextField;
import org.pregap.project.AlbumFile;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.document.AlbumDocument.Autosave;

/** What a process that is killed at any moment leaves to the next one. */
class KilledProcessTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path state;

    @BeforeEach
    void paths() throws IOException {
        file = folder.toRealPath().resolve("a.pregap");
        state = folder.resolve("state");
    }

    @Test
    void savingLosesNothingThatWasSaved() throws IOException, InterruptedException {
        var random = new SplittableRandom(5);
        for (int run = 0; run < 3; run++) {
            KilledWindow window = KilledWindow.saving(file, state);
            window.await(2 + random.nextInt(60));
            long saved = window.kill();
            long found = Long.parseLong(AlbumFile.load(file).text(TextField.TITLE));
            assertThat(found).isBetween(saved, saved + 1);
        }
        try (var next = new DocumentStage(state)) {
            assertThat(next.opened(file).newer()).isEmpty();
        }
    }

    @Test
    void editingLosesNothingThatWasKept() throws IOException, InterruptedException {
        KilledWindow window = KilledWindow.editing(file, state);
        window.await(2 + new SplittableRandom(6).nextInt(60));
        try (var second = new DocumentStage(state)) {
            assertThat(FaultText.of(failure(second.open(file))))
                    .startsWith(file + " is open in another window (process " + window.pid())
                    .endsWith("); close it there first");
            long kept = window.kill();
            Autosave newer = second.opened(file).newer().orElseThrow();
            assertThat(second.title()).isEqualTo("1");
            assertThat(Long.parseLong(newer.title())).isBetween(kept, kept + 1);
        }
    }
}
