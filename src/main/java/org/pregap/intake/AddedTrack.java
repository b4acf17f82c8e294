package org.pregap.intake;

import java.util.ArrayList;
import java.util.List;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Track;

/** One track more in an album, at its end after a standard pause or elsewhere: all of a file, with what its tags say. */
public final class AddedTrack {
    private AddedTrack() {}

    /** @return the longer album, with notes on what the tags lack or what of them was not taken as it was */
    public static Noted<Album> append(Album album, TakenIn taken) {
        return insert(album, album.tracks().size() + 1, taken, Join.Pause.STANDARD);
    }

    /**
     * The same anywhere.
     *
     * @param number the new track's, 1 to one more than there are
     * @param join to the track before it
     */
    public static Noted<Album> insert(Album album, int number, TakenIn taken, Join join) {
        List<String> notes = new ArrayList<>();
        List<Track> tracks = new ArrayList<>(album.tracks());
        String place = TagReading.place(number, taken.source());
        Track plain = Track.of(List.of(Clip.whole(taken.source())), join);
        tracks.add(number - 1, new TagReading(album.mainLanguage(), notes).fill(plain, taken.tags(), place));
        return new Noted<>(album.withTracks(tracks), notes);
    }
}
