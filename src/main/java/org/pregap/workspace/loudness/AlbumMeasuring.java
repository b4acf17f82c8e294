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
import org.pregap.layout.FileCut;
import org.pregap.layout.FileCuts;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.parallel.Job;
import org.pregap.project.AlbumFile;
import org.pregap.render.Programme;
import org.pregap.render.SourceCatalog;

/**
 * Measures the tracks of an album as they are delivered: what each track's file will hold, with trims, fades, gains, the
 * neighbour in a crossfade and the pause at its end, in stereo at the album's rate, before the word length is made.
 */
public final class AlbumMeasuring {
    private final Path file;
    private final SourceCatalog sources;

    /**
     * @param file the album file, from which tracks are named
     * @param sources opens what the album plays
     */
    public AlbumMeasuring(Path file, SourceCatalog sources) {
        this.file = file;
        this.sources = sources;
    }

    /** @throws IOException if a source is missing, unreadable, damaged, or holds what is no number */
    public MeasuredSet measure(Album album, Job job) throws IOException {
        Programme programme = Programme.of(album, sources);
        List<FileCut> cuts = FileCuts.of(programme.layout(), Pauses.PREVIOUS, false).stream()
                .filter(cut -> cut.track() > 0)
                .toList();
        List<NamedSource> parts = cuts.stream()
                .map(cut -> new NamedSource("track " + cut.track(), programme.asSource(cut.start(), cut.end())))
                .toList();
        List<Measurement> measured = LoudnessMeter.measure(parts, MonoAs.DUAL, job);
        sources.requireUnchanged();
        List<MeasuredTrack> tracks = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            tracks.add(track(album, cuts.get(i), cuts.get(0), measured.get(i)));
        }
        String title = album.text(TextField.TITLE);
        return MeasuredSet.of(title, tracks, joins(measured), notes(album));
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
