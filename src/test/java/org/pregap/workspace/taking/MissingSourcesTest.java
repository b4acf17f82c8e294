package org.pregap.workspace.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.parallel.Cancelled;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.testing.Tones;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

class MissingSourcesTest {
    @TempDir
    private Path folder;

    private Path music;
    private Path archive;
    private Album album = Album.empty(SampleRate.CD);

    @BeforeEach
    void anAlbumOfTwoFiles() throws IOException {
        music = Files.createDirectory(folder.resolve("music"));
        archive = Files.createDirectories(folder.resolve("archive/deep"));
        Tones.wav(music.resolve("a.wav"), 440, 4410);
        Tones.wav(music.resolve("b.wav"), 550, 4410);
        album = Arrival.of(List.of(music), Job.unwatched())
                .into(album, 1, CdFrames.ZERO)
                .edit()
                .change()
                .apply(album);
    }

    @Test
    void nothingIsMissingWhileAllIsThere() throws IOException {
        assertThat(MissingSources.of(album)).isEmpty();
        MissingSources search = search();
        assertThat(search.foundCount()).isZero();
        assertThat(search.inPlace(album)).isEqualTo(album);
    }

    @Test
    void aFileIsKnownAgainUnderAnotherNameInAFolderBelow() throws IOException {
        Files.move(music.resolve("b.wav"), archive.resolve("Master 2 final.wav"));
        assertThat(MissingSources.of(album)).extracting(Source::fileName).containsExactly("b.wav");
        MissingSources search = search();
        assertThat(search.foundCount()).isEqualTo(1);
        assertThat(search.missing()).isEmpty();
        assertThat(search.edit().name()).isEqualTo("Find \"b.wav\"");
        Album found = search.inPlace(album);
        assertThat(found.sources())
                .extracting(Source::path)
                .containsExactly(
                        music.resolve("a.wav").toString(),
                        archive.resolve("Master 2 final.wav").toString());
        assertThat(MissingSources.of(found)).isEmpty();
    }

    @Test
    void theSameNameAndLengthAreNotEnough() throws IOException {
        Files.delete(music.resolve("b.wav"));
        Tones.wav(archive.resolve("b.wav"), 551, 4410);
        MissingSources search = search();
        assertThat(search.foundCount()).isZero();
        assertThat(search.missing()).extracting(Source::fileName).containsExactly("b.wav");
        assertThat(search.inPlace(album)).isEqualTo(album);
    }

    @Test
    void junkAndDamageAreInNobodysWay() throws IOException {
        Files.move(music.resolve("b.wav"), archive.resolve("z.wav"));
        Files.writeString(archive.resolve("notes.txt"), "hello");
        Files.write(archive.resolve("empty.wav"), new byte[0]);
        Files.writeString(archive.resolve("cut.wav"), "RIFF\0\0\0\0WAVE");
        Files.createSymbolicLink(archive.resolve("loop"), folder);
        assertThat(search().foundCount()).isEqualTo(1);
    }

    /** An album cannot describe one file in two ways: it could not be saved. */
    @Test
    void aFileThatTookTheNameOfAnotherSourceIsNotTaken() throws IOException {
        Files.delete(music.resolve("a.wav"));
        Files.move(music.resolve("b.wav"), music.resolve("a.wav"));
        MissingSources search = MissingSources.search(album, music, Job.unwatched());
        assertThat(search.foundCount()).isZero();
        assertThat(search.missing()).extracting(Source::fileName).containsExactly("b.wav");
    }

    @Test
    void whatIsNoFolderIsRefused() {
        assertThatExceptionOfType(NotDirectoryException.class)
                .isThrownBy(() -> MissingSources.search(album, folder.resolve("nowhere"), Job.unwatched()));
    }

    @Test
    void itCanBeCancelled() throws IOException {
        Files.delete(music.resolve("b.wav"));
        var job = new Job(1, Progress.NONE);
        job.cancel();
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> MissingSources.search(album, folder, job));
    }

    private MissingSources search() throws IOException {
        return MissingSources.search(album, folder.resolve("archive"), Job.unwatched());
    }
}
