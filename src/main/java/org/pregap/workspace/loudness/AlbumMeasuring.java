package org.pregap.workspace.loudness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.pregap.analysis.Measurement;
import org.pregap.check.AlbumCheck;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.io.FormatException;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.FileCut;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.parallel.Job;
import org.pregap.project.AlbumFile;
import org.pregap.render.SourceCatalog;
import org.pregap.time.SampleRate;
import org.pregap.workspace.cache.ResultCache;

/**
 * Measures the tracks of an album as they are delivered: what each track's file will hold, with trims, fades, gains, the
 * neighbour in a crossfade and the pause at its end, in stereo at the album's rate, before the word length is made.
 */
public final class AlbumMeasuring {
    private static final double HIDDEN_SHARE = 0.1;

    private final Path file;
    private final CutMeasuring measuring;

    /**
     * @param file the album file, from which tracks are named
     * @param sources opens what the album plays
     * @param cache knows what was measured before; of sources that are what the album says
     */
    public AlbumMeasuring(Path file, SourceCatalog sources, ResultCache cache) {
        this.file = file;
        this.measuring = new CutMeasuring(sources, cache);
    }

    /**
     * Refuses an album of which no delivery can be made: nobody would ever hear what was measured.
     *
     * @param file the album file
     * @throws FormatException with the first error of the rules that forbid every delivery
     */
    public static void requireDeliverable(Path file, Album album) throws FormatException {
        Optional<Finding> error = AlbumCheck.of(album).stream()
                .filter(finding -> finding.isError() && finding.rule().scope() == Rule.Scope.ALBUM)
                .findFirst();
        if (error.isPresent()) {
            Finding first = error.get();
            String place = first.track().isPresent() ? "track " + first.track().getAsInt() : "";
            throw new FormatException(file.toString(), place, first.message() + "; its findings say what to do");
        }
    }

    /** @throws IOException if a source is missing, unreadable, damaged, or holds what is no number */
    public MeasuredSet measure(Album album, Job job) throws IOException {
        List<CutPlan> plans = CutPlan.of(album, DiscLayout.of(album));
        List<FileCut> cuts = plans.stream().map(CutPlan::cut).toList();
        List<Measurement> measured = measuring.measure(plans, album, job);
        List<MeasuredTrack> tracks = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            tracks.add(track(album, cuts.get(i), cuts.get(0), measured.get(i)));
        }
        String title = album.text(TextField.TITLE);
        return MeasuredSet.of(title, tracks, joins(measured), notes(album));
    }

    /**
     * The highest true peak of each track, and under 0 that of hidden audio, wherever it is heard: at the album's rate and
     * on a compact disc, whose narrower band can have higher peaks.
     *
     * @param measured what {@link #measure} made of this album
     */
    public Map<Integer, Double> truePeaksDbtp(Album album, MeasuredSet measured, Job job) throws IOException {
        Map<Integer, Double> peaks = new TreeMap<>();
        measured.tracks()
                .forEach(track -> peaks.put(
                        track.number().orElseThrow(),
                        track.measurement().loudness().truePeakDbtp()));
        DiscLayout layout = DiscLayout.of(album);
        List<CutPlan> hidden = CutPlan.ofAll(album, layout, album.rate()).stream()
                .filter(plan -> plan.cut().track() == 0)
                .toList();
        raise(peaks, hidden, measuring.measure(hidden, album, job.part(0, HIDDEN_SHARE)));
        if (!album.rate().equals(SampleRate.CD)) {
            List<CutPlan> disc = CutPlan.ofAll(album, layout, SampleRate.CD);
            raise(peaks, disc, measuring.measure(disc, album, job.part(HIDDEN_SHARE, 1)));
        }
        return peaks;
    }

    private static void raise(Map<Integer, Double> peaks, List<CutPlan> plans, List<Measurement> measured) {
        for (int i = 0; i < plans.size(); i++) {
            peaks.merge(plans.get(i).cut().track(), measured.get(i).loudness().truePeakDbtp(), Math::max);
        }
    }

    private MeasuredTrack track(Album album, FileCut cut, FileCut first, Measurement measurement) {
        Track track = album.track(cut.track());
        Source source = track.clips().get(0).source();
        double hz = album.rate().hz();
        return new MeasuredTrack(
                AlbumFile.pathInFile(source, file),
                OptionalInt.of(cut.track()),
                track.texts().get(album.mainLanguage(), TextField.TITLE),
                cut.start().since(first.start()).count() / hz,
                cut.end().since(first.start()).count() / hz,
                measurement);
    }

    private static List<MeasuredJoin> joins(List<Measurement> tracks) {
        List<MeasuredJoin> joins = new ArrayList<>();
        for (int i = 1; i < tracks.size(); i++) {
            joins.add(new MeasuredJoin(
                    i + 1, tracks.get(i - 1).tailLufs(), tracks.get(i).headLufs()));
        }
        return joins;
    }

    private static List<String> notes(Album album) {
        return album.opening().hidden().isEmpty()
                ? List.of()
                : List.of("the hidden audio before track 1 is not measured; it belongs to no track");
    }
}
