package org.pregap.workspace.loudness;

import java.util.ArrayList;
import java.util.List;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.Measurement;

/**
 * Files, or the tracks of an album, measured.
 *
 * @param title of the album; empty if it has none
 * @param tracks in order
 * @param album the loudness of them all, pooled
 * @param joins between the tracks of an album; none between files
 * @param notes what else is to be known
 */
public record MeasuredSet(
        String title, List<MeasuredTrack> tracks, Loudness album, List<MeasuredJoin> joins, List<String> notes) {

    public MeasuredSet {
        tracks = List.copyOf(tracks);
        joins = List.copyOf(joins);
        notes = List.copyOf(notes);
    }

    static MeasuredSet of(String title, List<MeasuredTrack> tracks, List<MeasuredJoin> joins, List<String> notes) {
        List<Measurement> all = tracks.stream().map(MeasuredTrack::measurement).toList();
        return new MeasuredSet(title, tracks, Measurement.pooled(all), joins, notes);
    }

    Platform.Level albumLevel() {
        return new Platform.Level(album.integratedLufs(), album.truePeakDbtp());
    }

    /** The same with more to be known. */
    MeasuredSet noting(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new MeasuredSet(title, tracks, album, joins, all);
    }
}
