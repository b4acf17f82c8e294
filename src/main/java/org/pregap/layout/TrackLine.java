package org.pregap.layout;

import java.util.ArrayList;
import java.util.List;
import org.pregap.model.Album;
import org.pregap.model.Track;
import org.pregap.time.SamplePos;

/**
 * Tracks placed from the first on, each once, as far as somebody asks. While an album is changed from front to back, what was
 * asked of is not looked at again; so one line serves all albums on the way.
 */
public final class TrackLine {
    private final List<PlacedTrack> placed = new ArrayList<>();

    /**
     * @param album the same as before up to the last track that was asked of
     * @param number of a track, 1 and up
     * @return where the track lies
     */
    public PlacedTrack track(Album album, int number) {
        var placer = new TrackPlacer(album);
        while (placed.size() < number) {
            Track next = album.tracks().get(placed.size());
            placed.add(placed.isEmpty() ? placer.first(next) : placer.next(next, placed));
        }
        return placed.get(number - 1);
    }

    /** The end of the track before this one, 2 and up. */
    public SamplePos endBefore(Album album, int number) {
        return track(album, number - 1).end();
    }

    /** All of them. */
    List<PlacedTrack> tracks(Album album) {
        if (!album.tracks().isEmpty()) {
            track(album, album.tracks().size());
        }
        return placed;
    }
}
