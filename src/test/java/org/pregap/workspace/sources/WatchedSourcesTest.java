package org.pregap.workspace.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioSource;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.testing.Tones;
import org.pregap.testing.WindowThread;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.jobs.Jobs;

class WatchedSourcesTest {
    @TempDir
    Path folder;

    private final WindowThread window = new WindowThread();
    private final Jobs jobs = window.jobs();
    private final List<Boolean> told = new ArrayList<>();

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void aFileThatVanishesAndComesBackIsNoticed() throws IOException {
        Source one = source("one.wav", 1000);
        Source two = source("two.wav", 1000);
        WatchedSources sources = watched(new AlbumStore("Open", album(one, two)));
        assertThat(told).isEmpty();
        Files.move(Path.of(one.path()), folder.resolve("elsewhere"));
        look(sources);
        assertThat(sources.isMissing(one)).isTrue();
        assertThat(sources.isMissing(two)).isFalse();
        assertThat(told).hasSize(1);
        look(sources);
        assertThat(told).hasSize(1);
        Files.move(folder.resolve("elsewhere"), Path.of(one.path()));
        look(sources);
        assertThat(sources.isMissing(one)).isFalse();
        assertThat(told).hasSize(2);
    }

    @Test
    void aSourceThatJoinsTheAlbumIsLookedFor() throws IOException {
        var store = new AlbumStore("Open", album(source("one.wav", 1000)));
        WatchedSources sources = watched(store);
        Source gone = source("gone.wav", 1000);
        Files.delete(Path.of(gone.path()));
        store.apply(Edit.of("Add", album -> album(gone)));
        assertThat(sources.isMissing(gone)).isFalse();
        window.settle(jobs);
        assertThat(sources.isMissing(gone)).isTrue();
        assertThat(told).hasSize(1);
    }

    @Test
    void aFileThatWasReplacedIsNoticedAndOpenedAgain() throws IOException {
        Source source = source("one.wav", 1000);
        WatchedSources sources = watched(new AlbumStore("Open", album(source)));
        AudioSource before = sources.catalog().open(source);
        assertThat(sources.catalog().open(source)).isSameAs(before);
        Tones.wav(Path.of(source.path()), 7, 1000);
        Files.setLastModifiedTime(Path.of(source.path()), FileTime.fromMillis(0));
        look(sources);
        assertThat(told).hasSize(1);
        assertThat(sources.isMissing(source)).isFalse();
        assertThat(sources.catalog().open(source)).isNotSameAs(before);
    }

    @Test
    void anUnfitFileIsRefused() throws IOException {
        Source source = source("one.wav", 1000);
        WatchedSources sources = watched(new AlbumStore("Open", album(source)));
        Tones.wav(Path.of(source.path()), 1, 999);
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> sources.catalog().open(source))
                .withMessageContaining("has 999 samples, the album expects 1000");
        Files.delete(Path.of(source.path()));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> sources.catalog().open(source));
    }

    private WatchedSources watched(AlbumStore store) {
        var sources = new WatchedSources(store, jobs);
        sources.observe(news -> told.add(true));
        window.settle(jobs);
        return sources;
    }

    private void look(WatchedSources sources) {
        sources.refresh();
        window.settle(jobs);
    }

    private Source source(String name, int samples) throws IOException {
        Path file = Tones.wav(folder.resolve(name), name.hashCode(), samples);
        return new Source(file.toString(), "0".repeat(64), new SourceFormat(SampleRate.CD, 2, 16, false), 16, samples);
    }

    private static Album album(Source... sources) {
        return SimpleAlbums.of(Arrays.stream(sources)
                .map(source -> Track.of(List.of(Clip.whole(source)), Join.Pause.STANDARD))
                .toArray(Track[]::new));
    }
}
