package org.pregap.workspace.waveform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.analysis.waveform.Columns;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.intake.AudioFiles;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.testing.Cli;
import org.pregap.testing.SimpleAlbums;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;
import org.pregap.testing.WindowThread;
import org.pregap.time.SampleRate;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Notices;
import org.pregap.workspace.sources.WatchedSources;

class SourceWaveformsTest {
    private static final int LONG_SAMPLES = 5_000_000;

    @TempDir
    Path folder;

    private final WindowThread window = new WindowThread();
    /** With one thread, so that what comes first is always the same. */
    private final Jobs jobs = new Jobs(window::later, 1);

    private final Notices notices = new Notices();
    private final AlbumStore store = new AlbumStore("Open", Album.empty(SampleRate.CD));
    private final List<Source> told = new ArrayList<>();
    private long nanos;
    private WatchedSources watch = new WatchedSources(store, jobs);
    private SourceWaveforms waveforms = waveforms(ResultCache.none());

    @BeforeEach
    void listen() {
        waveforms.observe(told::add);
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void aWaveformComesByItself() throws IOException {
        Source source = noise("one.wav", 1, 30_000);
        Waveform waveform = waveforms.of(source).orElseThrow();
        window.settle(jobs);
        assertThat(waveform.knownSamples()).isEqualTo(30_000);
        assertThat(waveforms.of(source)).contains(waveform);
        assertThat(told).containsExactly(source);
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void itIsShownAsItComesButNotTooOften() throws IOException {
        Source source = silence("long.wav", LONG_SAMPLES); // three steps
        List<Long> known = new ArrayList<>();
        Waveform waveform = waveforms.of(source).orElseThrow();
        waveforms.observe(news -> known.add(waveform.knownSamples()));
        window.settle(jobs);
        assertThat(known).hasSize(2); // the second step came too soon after the first
        assertThat(known.get(0)).isBetween(1L, LONG_SAMPLES - 1L);
        assertThat(known.get(1)).isEqualTo(LONG_SAMPLES);
    }

    @Test
    void sourcesTakeTurns() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sources.add(silence("long" + i + ".wav", LONG_SAMPLES));
        }
        List<Waveform> all = sources.stream()
                .map(source -> waveforms.of(source).orElseThrow())
                .toList();
        window.runUntil(() -> all.stream().allMatch(waveform -> waveform.knownSamples() > 0));
        assertThat(all).noneMatch(waveform -> waveform.knownSamples() == LONG_SAMPLES);
        window.settle(jobs);
        assertThat(all).allMatch(waveform -> waveform.knownSamples() == LONG_SAMPLES);
        assertThat(told.subList(told.size() - 6, told.size())).containsExactlyInAnyOrderElementsOf(sources);
    }

    @Test
    void anotherDayItComesFromTheCache() throws IOException {
        Source source = noise("one.wav", 1, 30_000);
        Path cache = folder.resolve("cache");
        SourceWaveforms first = waveforms(ResultCache.in(cache));
        first.of(source);
        window.settle(jobs);
        assertThat(Cli.namesIn(cache)).hasSize(1);
        breakSound(source);
        SourceWaveforms second = waveforms(ResultCache.in(cache));
        Waveform again = second.of(source).orElseThrow();
        window.settle(jobs);
        assertThat(again.knownSamples()).isEqualTo(30_000);
        assertThat(peaks(again)).isEqualTo(peaks(first.of(source).orElseThrow()));
    }

    @Test
    void aDamagedCacheIsBuiltAgain() throws IOException {
        Source source = noise("one.wav", 1, 30_000);
        Path cache = folder.resolve("cache");
        waveforms(ResultCache.in(cache)).of(source);
        window.settle(jobs);
        Path entry = cache.resolve(Cli.namesIn(cache).get(0));
        byte[] whole = Files.readAllBytes(entry);
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(entry, damaged);
        Waveform again = waveforms(ResultCache.in(cache)).of(source).orElseThrow();
        window.settle(jobs);
        assertThat(again.knownSamples()).isEqualTo(30_000);
        assertThat(Files.readAllBytes(entry)).isEqualTo(whole);
    }

    @Test
    void aFileThatWasReplacedIsDrawnAnew() throws IOException {
        Source source = noise("one.wav", 1, 30_000);
        store.open("Open", albumOf(source));
        waveforms.of(source);
        window.settle(jobs);
        float[] before = peaks(waveforms.of(source).orElseThrow());
        Tones.wav(Path.of(source.path()), 2, 30_000);
        Files.setLastModifiedTime(Path.of(source.path()), FileTime.fromMillis(0));
        watch.refresh();
        window.settle(jobs);
        Waveform now = waveforms.of(source).orElseThrow();
        window.settle(jobs);
        assertThat(peaks(now)).isNotEqualTo(before);
    }

    @Test
    void anUnreadableFileIsToldOnce() throws IOException {
        Source source = noise("one.wav", 1, 30_000);
        Files.writeString(Path.of(source.path()), "no sound");
        for (int i = 0; i < 3; i++) {
            waveforms.of(source);
            window.settle(jobs);
        }
        assertThat(waveforms.of(source)).isEmpty();
        assertThat(notices.all()).hasSize(1);
        Notice notice = notices.all().get(0);
        assertThat(notice.kind()).isEqualTo(Notice.Kind.FAILURE);
        assertThat(notice.text())
                .startsWith("No waveform of one.wav: ")
                .endsWith("is text; " + AudioFiles.WHAT_IS_READ);
    }

    @Test
    void aMissingFileHasNoWaveformUntilItIsThere() throws IOException {
        Source source = noise("one.wav", 1, 30_000);
        Path elsewhere = Files.move(Path.of(source.path()), folder.resolve("elsewhere"));
        store.open("Open", albumOf(source));
        waveforms.of(source);
        window.settle(jobs);
        assertThat(waveforms.of(source)).isEmpty();
        assertThat(notices.all()).isEmpty();
        Files.move(elsewhere, Path.of(source.path()));
        watch.refresh();
        window.settle(jobs);
        Waveform waveform = waveforms.of(source).orElseThrow();
        window.settle(jobs);
        assertThat(waveform.knownSamples()).isEqualTo(30_000);
    }

    @Test
    void trueSamplesAreReadWhenTheyAreAskedFor() throws IOException {
        Source source = noise("one.wav", 1, 300_000);
        assertThat(waveforms.samples(source, 100_000, 1000)).isEmpty();
        window.settle(jobs);
        assertThat(told).containsExactly(source);
        Waveforms.Samples samples = waveforms.samples(source, 100_000, 1000).orElseThrow();
        int[] right = Tones.noise(1, 300_000)[1];
        IntStream.range(100_000, 101_000)
                .forEach(i -> assertThat(samples.block().channel(1)[(int) (i - samples.firstSample())])
                        .isEqualTo(right[i] / 32_768.0));
        assertThat(waveforms.samples(source, 100_500, 1000)).contains(samples);
    }

    @Test
    void samplesBeyondTheEdgesAreLeftOut() throws IOException {
        Source source = noise("one.wav", 1, 1000);
        waveforms.samples(source, -50, 5000);
        window.settle(jobs);
        Waveforms.Samples samples = waveforms.samples(source, -50, 5000).orElseThrow();
        assertThat(samples.firstSample()).isZero();
        assertThat(samples.count()).isEqualTo(1000);
        assertThat(waveforms.samples(source, 1000, 10)).isEmpty();
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void samplesOfAnUnreadableFileAreAskedForOnce() throws IOException {
        Source source = noise("one.wav", 1, 1000);
        Files.writeString(Path.of(source.path()), "no sound");
        waveforms.samples(source, 0, 10);
        window.settle(jobs);
        assertThat(waveforms.samples(source, 0, 10)).isEmpty();
        assertThat(jobs.running()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void whatWasLookedAtLongAgoIsReadAgain() throws IOException {
        Source source = silence("long.wav", LONG_SAMPLES);
        for (int i = 0; i < 20; i++) {
            waveforms.samples(source, i * 250_000L, 1 << 18);
            window.settle(jobs);
        }
        assertThat(waveforms.samples(source, 19 * 250_000L, 1 << 18)).isPresent();
        assertThat(waveforms.samples(source, 0, 1 << 18)).isEmpty();
    }

    private SourceWaveforms waveforms(ResultCache cache) {
        return new SourceWaveforms(store, jobs, watch, cache, notices, () -> nanos += 10_000_000);
    }

    /** The file keeps its stamp, but what it holds is no longer what was drawn. */
    private static void breakSound(Source source) throws IOException {
        Path file = Path.of(source.path());
        FileTime changed = Files.getLastModifiedTime(file);
        Files.write(file, new byte[(int) Files.size(file)]);
        Files.setLastModifiedTime(file, changed);
    }

    private Source noise(String name, int seed, int samples) throws IOException {
        return source(Tones.wav(folder.resolve(name), seed, samples), samples);
    }

    private Source silence(String name, int samples) throws IOException {
        byte[] bytes = WavBytes.header()
                .fmt(1, 2, 44_100, 16)
                .data(new byte[samples * 4])
                .bytes();
        return source(Files.write(folder.resolve(name), bytes), samples);
    }

    private static Source source(Path file, int samples) {
        return new Source(file.toString(), "0".repeat(64), new SourceFormat(SampleRate.CD, 2, 16, false), 16, samples);
    }

    private static Album albumOf(Source source) {
        return SimpleAlbums.of(Track.of(List.of(Clip.whole(source)), Join.Pause.STANDARD));
    }

    private static float[] peaks(Waveform waveform) {
        var columns = new Columns();
        columns.resize(10);
        waveform.read(0, 0, waveform.lengthSamples() / 10.0, columns);
        return columns.high().clone();
    }
}
