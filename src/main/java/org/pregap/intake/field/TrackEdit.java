package org.pregap.intake.field;

import org.pregap.model.Album;
import org.pregap.model.Track;

/** A change to a track, its value read already. */
@FunctionalInterface
public interface TrackEdit {
    /**
     * @param album the album the track is in or will be in, for its rate and its main language
     * @throws IllegalArgumentException if the change does not fit this track; the message says why
     */
    Track apply(Track track, Album album);
}
