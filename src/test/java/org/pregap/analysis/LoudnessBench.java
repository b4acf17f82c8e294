package org.pregap.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pregap.intake.AudioFiles;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;

/**
 * Not a test: measures every file of a folder, as often as wanted, and says how long that took. Arguments: the folder, how
 * many threads, how many times.
 */
final class LoudnessBench {
    private LoudnessBench() {}

    public static void main(String[] arguments) throws IOException {
        int threads = Integer.parseInt(arguments[1]);
        List<Path> files;
        try (Stream<Path> folder = Files.list(Path.of(arguments[0]))) {
            files = folder.filter(file -> file.toString().matches(".*\\.(wav|flac|aiff?)"))
                    .sorted()
                    .toList();
        }
        List<Measurement> tracks = List.of();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            long start = System.nanoTime();
            List<NamedSource> sources = new ArrayList<>();
            for (Path file : files) {
                sources.add(new NamedSource(file.toString(), AudioFiles.open(file)));
            }
            tracks = LoudnessMeter.measure(sources, MonoAs.SINGLE, new Job(threads, Progress.NONE));
            System.out.printf(Locale.ROOT, "%.3f s%n", (System.nanoTime() - start) * 1e-9);
        }
        for (int i = 0; i < files.size(); i++) {
            print(files.get(i).getFileName().toString(), tracks.get(i).loudness());
        }
        print("album", Measurement.pooled(tracks));
    }

    private static void print(String name, Loudness figures) {
        System.out.printf(
                Locale.ROOT,
                "%-28s I %7.3f  LRA %6.3f  M %7.3f  S %7.3f  TP %6.3f  SP %6.3f  DR %5.2f%n",
                name,
                figures.integratedLufs(),
                figures.loudnessRangeLu(),
                figures.momentaryMaxLufs(),
                figures.shortTermMaxLufs(),
                figures.truePeakDbtp(),
                figures.samplePeakDbfs(),
                figures.dynamicRangeDb());
    }
}
