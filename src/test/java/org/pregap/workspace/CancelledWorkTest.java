package org.pregap.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.parallel.Cancelled;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** Work that is cancelled leaves everything as it was. */
class CancelledWorkTest {
    @TempDir
    Path folder;

    private Path album;
    private Path one;

    @BeforeEach
    void anAudioFile() throws IOException {
        album = folder.resolve("a.pregap");
        one = Tones.wavOfCdFrames(folder.resolve("one.wav"), 1, 300);
    }

    @Test
    void aCancelledAlbumIsNotMade() {
        assertThatThrownBy(() -> AlbumMaker.make(PlainOrders.album(album, one), cancelled()))
                .isInstanceOf(Cancelled.class);
        assertThat(Cli.namesIn(folder)).containsExactly("one.wav");
    }

    @Test
    void aCancelledEditIsNotSaved() throws IOException {
        AlbumMaker.make(PlainOrders.album(album, one), Job.unwatched());
        String before = Files.readString(album);
        var edit = new AlbumChange.Order(
                album, OptionalInt.empty(), List.of(new AlbumChange.Edit("title", "x")), List.of(), false, List.of());
        assertThatThrownBy(() -> AlbumChange.apply(edit, cancelled())).isInstanceOf(Cancelled.class);
        assertThat(Files.readString(album)).isEqualTo(before);
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav");
    }

    @Test
    void aCancelledRenderingLeavesNothing() throws IOException {
        AlbumMaker.make(PlainOrders.album(album, one), Job.unwatched());
        var render = PlainOrders.rendering(album, folder.resolve("out"));
        assertThatThrownBy(() -> Rendering.run(render, cancelled())).isInstanceOf(Cancelled.class);
        assertThat(Cli.namesIn(folder)).containsExactly("a.pregap", "one.wav");
    }

    private static Job cancelled() {
        Job job = new Job(2, Progress.NONE);
        job.cancel();
        return job;
    }
}
