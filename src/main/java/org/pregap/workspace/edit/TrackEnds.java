package org.pregap.workspace.edit;

import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Track;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.ClipPlace;

/** The clips with which a track begins and ends. */
public final class TrackEnds {
    private TrackEnds() {}

    /** The clip that begins first; of several the one that comes first in the list. */
    public static Clip first(Track track) {
        return track.clips().get(Clips.first(track.clips()));
    }

    /** The clip that ends last; of several the one that comes last in the list. */
    public static Clip last(Track track, SampleRate rate) {
        return track.clips().get(Clips.last(track.clips(), rate));
    }

    public static ClipPlace firstPlace(Album album, int number) {
        return new ClipPlace(number, Clips.first(album.track(number).clips()));
    }

    public static ClipPlace lastPlace(Album album, int number) {
        return new ClipPlace(number, Clips.last(album.track(number).clips(), album.rate()));
    }
}
