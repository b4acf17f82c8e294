package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.ClipPlace;

/** The clips of a track, or of the hidden audio, which is counted as track 0. */
final class Clips {
    private Clips() {}

    static List<Clip> of(Album album, int track) {
        return track == 0 ? album.opening().hidden() : album.track(track).clips();
    }

    static Clip at(Album album, ClipPlace place) {
        return of(album, place.track()).get(place.clip());
    }

    static Album with(Album album, int track, List<Clip> clips) {
        return track == 0
                ? album.withOpening(album.opening().withHidden(clips))
                : album.withTrack(track, t -> t.withClips(clips));
    }

    static Album changed(Album album, ClipPlace place, UnaryOperator<Clip> change) {
        List<Clip> clips = new ArrayList<>(of(album, place.track()));
        clips.set(place.clip(), change.apply(clips.get(place.clip())));
        return with(album, place.track(), clips);
    }

    static Album changed(Album album, Collection<ClipPlace> places, UnaryOperator<Clip> change) {
        Album next = album;
        for (ClipPlace place : places) {
            next = changed(next, place, change);
        }
        return next;
    }

    static SampleCount end(Clip clip, SampleRate rate) {
        return clip.offset().plus(clip.length(rate));
    }

    /** The clip that begins first; of several the one that comes first in the list. */
    static int first(List<Clip> clips) {
        int first = 0;
        for (int i = 1; i < clips.size(); i++) {
            if (clips.get(i).offset().compareTo(clips.get(first).offset()) < 0) {
                first = i;
            }
        }
        return first;
    }

    /** The clip that ends last; of several the one that comes last in the list. */
    static int last(List<Clip> clips, SampleRate rate) {
        int last = 0;
        for (int i = 1; i < clips.size(); i++) {
            if (end(clips.get(i), rate).compareTo(end(clips.get(last), rate)) >= 0) {
                last = i;
            }
        }
        return last;
    }

    /** The track's name, and of several clips the file too. */
    static String name(Album album, ClipPlace place) {
        String track = Names.track(album, place.track());
        return of(album, place.track()).size() > 1 ? at(album, place).source().fileName() + " in " + track : track;
    }

    static String name(Album album, Collection<ClipPlace> places) {
        return places.size() == 1 ? name(album, places.iterator().next()) : places.size() + " clips";
    }

    /** All clips, in the order of the album. */
    static List<ClipPlace> all(Album album) {
        List<ClipPlace> all = new ArrayList<>();
        for (int track = 0; track <= album.tracks().size(); track++) {
            all.addAll(places(album, track));
        }
        return all;
    }

    static List<ClipPlace> places(Album album, int track) {
        List<ClipPlace> places = new ArrayList<>();
        for (int i = 0; i < of(album, track).size(); i++) {
            places.add(new ClipPlace(track, i));
        }
        return places;
    }

    static SamplePos start(Album album, DiscLayout layout, ClipPlace place) {
        return trackStart(album, layout, place.track()).plus(at(album, place).offset());
    }

    /** Where offset 0 of a track lies; for hidden audio 00:02:00. */
    static SamplePos trackStart(Album album, DiscLayout layout, int track) {
        return track == 0
                ? DiscAddress.TWO_SECONDS.start(album.rate())
                : layout.track(track).start();
    }
}
