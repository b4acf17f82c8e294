package org.pregap.ui.timeline.scene;

import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.ClipPlace;

/** What tracks are called where there is room for a line. */
public final class TrackNames {
    private static final Words WORDS = Words.of(TrackNames.class);

    private TrackNames() {}

    /** {@code 02}; hidden audio has none and gets a sign. */
    public static String number(int track) {
        if (track == 0) {
            return "00";
        }
        return track < 10 ? "0" + track : Integer.toString(track);
    }

    /** The title, or where there is none, the name of the file without its ending. */
    public static String of(Album album, int track) {
        if (track == 0) {
            return WORDS.get("hidden");
        }
        Track named = album.track(track);
        String title = named.texts().get(album.mainLanguage(), TextField.TITLE);
        return title.isBlank() ? stem(named.clips().get(0).source().fileName()) : title;
    }

    /** The name of its track; the second clip and those after it say which they are. */
    public static String ofClip(Album album, ClipPlace place) {
        String track = of(album, place.track());
        return place.clip() == 0 ? track : WORDS.get("clip", track, place.clip() + 1);
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
