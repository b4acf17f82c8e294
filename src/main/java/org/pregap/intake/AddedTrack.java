package org.pregap.intake;

import java.util.ArrayList;
import java.util.List;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Track;

/** One track more at the end of an album, after a standard pause: all of a file, with what its tags say. */
public final class AddedTrack {
    private AddedTrack() {}

    /** @return the longer album, with notes on what the tags lack or what of them was not taken as it was */
    public static Noted<Album> append(Album album, TakenIn taken) {
        List<String> notes = new ArrayList<>();
        List<Track> tracks = new ArrayList<>(album.tracks());
        String place = TagReading.place(tracks.size() + 1, taken.source());
        Track plain = Track.of(List.of(Clip.whole(taken.source())), Join.Pause.STANDARD);
        tracks.add(new TagReading(album.mainLanguage(), notes).fill(plain, taken.tags(), place));
        return new Noted<>(album.withTracks(tracks), notes);
    }
}
