package org.pregap.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.pregap.analysis.waveform.Columns;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.audio.AudioSource;
import org.pregap.audio.PcmFormat;
import org.pregap.intake.AudioFiles;
import org.pregap.io.FileDigest;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.loudness.BackgroundLoudness;
import org.pregap.workspace.session.Notices;
import org.pregap.workspace.sources.WatchedSources;
import org.pregap.workspace.waveform.SourceWaveforms;

/**
 * How long it takes until the waveforms of many files are there, while their loudness is measured as well; from the sound
 * and from the cache. Run by a script.
 */
public final class DeskWaveforms {
    private static final double MILLIS = 1e6;
    private static final int COLUMNS = 3840;
    private static final int PAINTINGS = 200;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Source> sources;
    private final Path cache;

    private DeskWaveforms(List<Source> sources, Path cache) {
        this.sources = sources;
        this.cache = cache;
    }

    /** @param args a folder for the cache, then the audio files */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Source> sources = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            sources.add(source(Path.of(file)));
        }
        var bench = new DeskWaveforms(sources, Path.of(args[0]));
        bench.run("from the sound");
        bench.run("from the cache");
    }

    private void run(String title) throws InterruptedException {
        long heapBefore = usedBytes();
        long start = System.nanoTime();
        try (Jobs jobs = new Jobs(window::add, Runtime.getRuntime().availableProcessors())) {
            var store = new AlbumStore("Open", album());
            var files = new WatchedSources(store, jobs);
            ResultCache results = ResultCache.in(cache);
            List<Waveform> waveforms = asked(new SourceWaveforms(store, jobs, files, results, new Notices()));
            var loudness = new BackgroundLoudness(store, jobs, files, results, Runnable::run);
            runUntil(() -> waveforms.stream().allMatch(waveform -> waveform.knownSamples() > 0));
            long first = System.nanoTime();
            runUntil(
                    () -> waveforms.stream().allMatch(waveform -> waveform.knownSamples() == waveform.lengthSamples()));
            long all = System.nanoTime();
            runUntil(() -> loudness.album().isPresent());
            long measured = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f MB | %.2f ms |%n",
                    title,
                    (first - start) / MILLIS,
                    (all - start) / MILLIS,
                    (measured - start) / MILLIS,
                    (usedBytes() - heapBefore) / 1e6,
                    paintMillis(waveforms));
        }
        window.clear();
    }

    private Album album() {
        return Album.empty(sources.get(0).format().rate())
                .withTracks(sources.stream()
                        .map(source -> Track.of(List.of(Clip.whole(source)), Join.Pause.STANDARD))
                        .toList());
    }

    private List<Waveform> asked(SourceWaveforms waveforms) {
        return sources.stream()
                .map(source -> waveforms.of(source).orElseThrow())
                .toList();
    }

    private void runUntil(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            window.take().run();
        }
    }

    /** The median of reading a screen full of columns, at zooms from the whole album to the finest bins. */
    private static double paintMillis(List<Waveform> waveforms) {
        var columns = new Columns();
        long total = waveforms.stream().mapToLong(Waveform::lengthSamples).sum();
        double[] millis = new double[PAINTINGS];
        for (int i = 0; i < PAINTINGS; i++) {
            double perColumn = Math.max(256, (double) total / COLUMNS / (1 << i % 14));
            long start = System.nanoTime();
            double left = COLUMNS;
            for (Waveform waveform : waveforms) {
                int wanted = (int) Math.min(left, Math.ceil(waveform.lengthSamples() / perColumn));
                columns.resize(wanted);
                for (int c = 0; c < waveform.channels(); c++) {
                    waveform.read(c, 0, perColumn, columns);
                }
                left -= wanted;
            }
            millis[i] = (System.nanoTime() - start) / MILLIS;
        }
        Arrays.sort(millis);
        return millis[PAINTINGS / 2];
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The digest is made up: nobody looks at it here. */
    private static Source source(Path file) throws IOException {
        AudioSource audio = AudioFiles.open(file);
        PcmFormat format = audio.format();
        return new Source(
                file.toAbsolutePath().toString(),
                FileDigest.sha256(file.toString().getBytes(StandardCharsets.UTF_8)),
                new SourceFormat(format.rate(), format.channels(), format.bits(), format.floating()),
                Math.min(format.bits(), 32),
                audio.lengthSamples());
    }
}
