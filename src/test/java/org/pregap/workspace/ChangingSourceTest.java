package org.pregap.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.parallel.Job;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** A file that somebody bounces again while it is being rendered: no digest speaks of what was read then. */
class ChangingSourceTest {
    @TempDir
    Path folder;

    @Test
    void aSourceThatChangesAfterItsDigestWasTakenIsNotDelivered() throws IOException {
        Path album = folder.resolve("a.pregap");
        Path one = Tones.wavOfCdFrames(folder.resolve("one.wav"), 1, 300);
        AlbumMaker.make(PlainOrders.album(album, one), Job.unwatched());
        var job = new Job(2, (step, done, total) -> {
            if (step.equals("Rendering")) {
                bounceAgain(one);
            }
        });
        var render = PlainOrders.rendering(album, folder.resolve("out"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Rendering.run(render, job))
                .withMessage(one + ": changed while it was being rendered; render again");
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav");
    }

    private static void bounceAgain(Path file) {
        try {
            Tones.wavOfCdFrames(file, 2, 300);
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
