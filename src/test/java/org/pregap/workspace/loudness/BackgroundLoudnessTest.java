package org.pregap.workspace.loudness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.analysis.Loudness;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.parallel.Job;
import org.pregap.testing.Cli;
import org.pregap.testing.WindowThread;
import org.pregap.time.SampleRate;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Gesture;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.sources.WatchedSources;

class BackgroundLoudnessTest {
    @TempDir
    Path folder;

    private final WindowThread window = new WindowThread();
    private final Jobs jobs = window.jobs();
    private final List<String> begun = new ArrayList<>();
    private DiskAlbums disk = new DiskAlbums(Path.of(""));
    private AlbumStore store = new AlbumStore("New album", Album.empty(SampleRate.CD));
    private WatchedSources sources = new WatchedSources(store, jobs);

    @BeforeEach
    void openAlbum() throws IOException {
        disk = new DiskAlbums(folder);
        store = new AlbumStore("Open", disk.ofEveryJoin());
        sources = new WatchedSources(store, jobs);
        window.settle(jobs);
        jobs.observe(running -> running.stream()
                .map(RunningJob::name)
                .filter(name -> name.startsWith("Measure") && !begun.contains(name))
                .forEach(begun::add));
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void theFiguresAreThoseOfTheWholeAlbumMeasuredAtOnce() throws IOException {
        BackgroundLoudness loudness = loudness();
        assertThat(loudness.isMeasuring()).isTrue();
        assertThat(loudness.album()).isEmpty();
        window.settle(jobs);
        assertThat(loudness.isMeasuring()).isFalse();
        MeasuredSet whole = new AlbumMeasuring(folder.resolve("a.pregap"), sources.catalog(), ResultCache.none())
                .measure(store.album(), Job.unwatched());
        assertThat(figures(loudness, 4))
                .containsExactlyElementsOf(whole.tracks().stream()
                        .map(track -> Optional.of(track.measurement().loudness()))
                        .toList());
        assertThat(loudness.album()).contains(whole.album());
        assertThat(loudness.of(0)).isEmpty();
        assertThat(loudness.of(5)).isEmpty();
    }

    @Test
    void onlyWhatSoundsDifferentIsMeasuredAgain() throws IOException {
        BackgroundLoudness loudness = loudness();
        window.settle(jobs);
        Optional<Loudness> fourth = loudness.of(4);
        begun.clear();
        store.apply(Edit.of("Gain", album -> withGainOfTrack(album, 4)));
        assertThat(loudness.of(4)).isEmpty();
        assertThat(loudness.of(1)).isPresent();
        assertThat(loudness.album()).isEmpty();
        window.settle(jobs);
        assertThat(begun).containsExactly("Measure track 4", "Measure album");
        assertThat(loudness.of(4)).isPresent().isNotEqualTo(fourth);
        assertThat(loudness.album()).isPresent();
    }

    @Test
    void undoHasItsFiguresAtOnce() throws IOException {
        BackgroundLoudness loudness = loudness();
        window.settle(jobs);
        List<Optional<Loudness>> before = figures(loudness, 4);
        store.apply(Edit.of("Gain", album -> album.withGain(new Gain(-3000))));
        assertThat(figures(loudness, 4)).containsOnly(Optional.empty());
        window.settle(jobs);
        begun.clear();
        store.undo();
        assertThat(figures(loudness, 4)).isEqualTo(before);
        window.settle(jobs);
        assertThat(begun).containsExactly("Measure album");
    }

    @Test
    void aTrackThatMerelyMovesKeepsItsFigures() throws IOException {
        BackgroundLoudness loudness = loudness();
        window.settle(jobs);
        Optional<Loudness> second = loudness.of(2);
        Track inserted = disk.track(5, Join.Pause.STANDARD);
        begun.clear();
        store.apply(Edit.of("Insert", album -> {
            List<Track> tracks = new ArrayList<>(album.tracks());
            tracks.add(0, inserted);
            return album.withTracks(tracks);
        }));
        window.settle(jobs);
        assertThat(loudness.of(3)).isEqualTo(second);
        // What was the first track had another pause after it than what is the first now.
        assertThat(begun).doesNotContain("Measure track 3", "Measure track 4", "Measure track 5");
    }

    @Test
    void nothingIsMeasuredWhileADragLasts() throws IOException {
        BackgroundLoudness loudness = loudness();
        window.settle(jobs);
        begun.clear();
        Gesture drag = store.begin("Drag");
        for (int i = 1; i < 5; i++) {
            Gain gain = new Gain(-i * 100);
            drag.show(album -> album.withGain(gain));
            window.settle(jobs);
        }
        assertThat(begun).isEmpty();
        drag.cancel();
        window.settle(jobs);
        assertThat(begun).containsExactly("Measure album");
        assertThat(loudness.album()).isPresent();
    }

    @Test
    void anotherDayTheFiguresComeFromTheCache() throws IOException {
        ResultCache cache = ResultCache.in(folder.resolve("cache"));
        BackgroundLoudness first = loudness(cache);
        window.settle(jobs);
        assertThat(Cli.namesIn(folder.resolve("cache"))).hasSize(4);
        for (int seed = 1; seed <= 4; seed++) {
            silence(folder.resolve("sound" + seed + ".wav"));
        }
        BackgroundLoudness second = loudness(cache);
        window.settle(jobs);
        assertThat(figures(second, 4)).isEqualTo(figures(first, 4)).doesNotContain(Optional.empty());
        assertThat(second.album()).isEqualTo(first.album());
    }

    @Test
    void aFileThatWasReplacedIsMeasuredAgain() throws IOException {
        BackgroundLoudness loudness = loudness(ResultCache.in(folder.resolve("cache")));
        window.settle(jobs);
        Optional<Loudness> before = loudness.of(4);
        Optional<Loudness> others = loudness.of(1);
        silence(folder.resolve("sound4.wav"));
        Files.setLastModifiedTime(folder.resolve("sound4.wav"), FileTime.fromMillis(0));
        sources.refresh();
        window.settle(jobs);
        assertThat(loudness.of(4)).isPresent().isNotEqualTo(before);
        assertThat(loudness.of(1)).isEqualTo(others);
        assertThat(loudness.album()).isPresent();
    }

    @Test
    void aTrackWithoutItsFileHasNoFiguresAndTheOthersHave() throws IOException {
        Path gone = Files.move(folder.resolve("sound1.wav"), folder.resolve("elsewhere"));
        BackgroundLoudness loudness = loudness();
        window.settle(jobs);
        assertThat(loudness.of(1)).isEmpty();
        assertThat(loudness.of(2)).isPresent();
        assertThat(loudness.album()).isEmpty();
        assertThat(loudness.isMeasuring()).isFalse();
        sources.refresh();
        window.settle(jobs);
        Files.move(gone, folder.resolve("sound1.wav"));
        sources.refresh();
        window.settle(jobs);
        assertThat(loudness.of(1)).isPresent();
        assertThat(loudness.album()).isPresent();
    }

    @Test
    void itWaitsUntilTheAlbumRests() {
        List<Runnable> resting = new ArrayList<>();
        var loudness = new BackgroundLoudness(store, jobs, sources, ResultCache.none(), resting::add);
        window.settle(jobs);
        assertThat(begun).isEmpty();
        resting.get(resting.size() - 1).run();
        window.settle(jobs);
        assertThat(loudness.album()).isPresent();
    }

    @Test
    void waveformsAndWhateverElseIsUnderWayComeFirst() {
        List<String> order = new ArrayList<>();
        jobs.observe(running -> running.forEach(job -> order.add(job.name())));
        runSteps(5);
        BackgroundLoudness loudness = loudness();
        window.settle(jobs);
        assertThat(order.indexOf("Measure track 1")).isGreaterThan(order.lastIndexOf("Step 1"));
        assertThat(loudness.album()).isPresent();
    }

    private void runSteps(int left) {
        if (left > 0) {
            jobs.runQuietly("Step " + left, job -> "", outcome -> runSteps(left - 1));
        }
    }

    private BackgroundLoudness loudness() {
        return loudness(ResultCache.none());
    }

    private BackgroundLoudness loudness(ResultCache cache) {
        return new BackgroundLoudness(store, jobs, sources, cache, Runnable::run);
    }

    private static List<Optional<Loudness>> figures(BackgroundLoudness loudness, int tracks) {
        List<Optional<Loudness>> figures = new ArrayList<>();
        for (int track = 1; track <= tracks; track++) {
            figures.add(loudness.of(track));
        }
        return figures;
    }

    private static Album withGainOfTrack(Album album, int number) {
        List<Track> tracks = new ArrayList<>(album.tracks());
        tracks.set(number - 1, album.track(number).withGain(new Gain(-2000)));
        return album.withTracks(tracks);
    }

    /** The samples become silent; length and time of the file stay. */
    private static void silence(Path file) throws IOException {
        FileTime changed = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 44, bytes.length, (byte) 0);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, changed);
    }
}
