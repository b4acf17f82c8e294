package org.pregap.workspace.listening;

import java.util.Optional;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.time.SamplePos;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.TimeRange;

/** An album and where everything lies on it, as the player knows them. */
record OpenAlbum(Album album, DiscLayout layout) {
    static OpenAlbum of(AlbumStore store) {
        return new OpenAlbum(store.album(), store.layout());
    }

    boolean hasTrack(int number) {
        return number > 0 && number <= album.tracks().size();
    }

    /** Whether there is something to play of that number; hidden audio is 0. */
    boolean canPlay(int number) {
        return number == 0 ? !album.opening().hidden().isEmpty() : hasTrack(number);
    }

    boolean hasRateOf(OpenAlbum other) {
        return album.rate().equals(other.album.rate());
    }

    boolean soundsLike(OpenAlbum other) {
        return layout.equals(other.layout) && album.gain().equals(other.album.gain());
    }

    PlaceMap placesOn(OpenAlbum later) {
        return PlaceMap.between(album, layout, later.album, later.layout);
    }

    TrackMatch tracksOn(OpenAlbum later) {
        return TrackMatch.between(album.tracks(), later.album.tracks());
    }

    /** A range after a change; empty if nothing of it is left. */
    static Optional<TimeRange> moved(TimeRange range, PlaceMap map) {
        var start = new SamplePos(map.applyAsLong(range.start().sample()));
        var end = new SamplePos(map.applyAsLong(range.end().sample()));
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }
}
