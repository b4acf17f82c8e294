package org.pregap.workspace.loudness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pregap.analysis.LoudnessMeter;
import org.pregap.analysis.Measurement;
import org.pregap.analysis.MonoAs;
import org.pregap.analysis.NamedSource;
import org.pregap.audio.AudioSource;
import org.pregap.intake.AudioFiles;
import org.pregap.parallel.Job;

/** Measures audio files of any rate, each as it is. */
public final class FileMeasuring {
    private FileMeasuring() {}

    /**
     * @param files in playing order, at least one
     * @param mono what a file with one channel stands for
     * @throws IOException if one cannot be read; {@code FormatException} if it is no audio, damaged, or holds what is no
     *     number
     */
    public static MeasuredSet measure(List<Path> files, MonoAs mono, Job job) throws IOException {
        List<NamedSource> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(new NamedSource(file.toString(), AudioFiles.open(file, job::check)));
        }
        List<Measurement> measured = LoudnessMeter.measure(sources, mono, job);
        List<MeasuredTrack> tracks = new ArrayList<>();
        double start = 0;
        for (int i = 0; i < measured.size(); i++) {
            NamedSource source = sources.get(i);
            double end = start + seconds(source.audio());
            tracks.add(new MeasuredTrack(source.name(), OptionalInt.empty(), "", start, end, measured.get(i)));
            start = end;
        }
        return MeasuredSet.of("", tracks, List.of(), List.of());
    }

    private static double seconds(AudioSource audio) {
        return (double) audio.lengthSamples() / audio.format().rate().hz();
    }
}
