package org.pregap.delivery.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.LoudnessMeter;
import org.pregap.analysis.Measurement;
import org.pregap.analysis.MonoAs;
import org.pregap.analysis.NamedSource;
import org.pregap.analysis.ShortTermCurve;
import org.pregap.layout.DiscContents;
import org.pregap.parallel.Job;
import org.pregap.time.DiscAddress;

/**
 * The loudness of a disc as its image will play: each track from INDEX 01 to the next.
 *
 * @param tracks in playing order
 * @param curves the loudness of each over time
 * @param album all of them as one
 */
public record DiscLoudness(List<Loudness> tracks, List<ShortTermCurve> curves, Loudness album) {
    public DiscLoudness {
        curves = List.copyOf(curves);
        tracks = List.copyOf(tracks);
    }

    /**
     * Measures an image on disk.
     *
     * @param start what its file begins with
     */
    public static DiscLoudness of(Path image, ImageStart start, DiscContents contents, Job job) throws IOException {
        List<NamedSource> sources = new ArrayList<>();
        for (int i = 0; i < contents.tracks().size(); i++) {
            DiscAddress mark = contents.tracks().get(i).mark();
            var part = new ImagePart(image, start.byteOf(mark), contents.lengthOf(i));
            sources.add(new NamedSource(image + ", track " + (i + 1), part));
        }
        List<Measurement> measured = LoudnessMeter.measure(sources, MonoAs.SINGLE, job);
        return new DiscLoudness(
                measured.stream().map(Measurement::loudness).toList(),
                measured.stream().map(Measurement::curve).toList(),
                Measurement.pooled(measured));
    }
}
