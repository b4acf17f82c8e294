package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.time.SamplePos;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;

/**
 * Cuts sound in two so that it plays on as if it were whole, sample for sample. Where the file has another rate than the
 * album the cut lies at the file's last sample before the wanted place. Nothing is cut inside a fade, because its halves
 * would no longer be one curve.
 */
public final class SplitEdits {
    private SplitEdits() {}

    /**
     * Makes two tracks of the one that sounds at a place, joined without a gap. The second one has the performer and the other
     * texts of the first, but no title and no ISRC yet; index points after the place go with it.
     *
     * @throws IllegalArgumentException when made or applied, if no single track can be cut there; the message says why
     */
    public static Edit track(Album album, SamplePos at) {
        int number = TrackSplit.trackAt(album, at);
        return Edit.of("Split " + Names.track(album, number) + " into two tracks", a -> TrackSplit.at(a, number, at))
                .selecting(a -> Selection.ofTracks(a, List.of(number + 1)));
    }

    /**
     * Makes two clips of each of several that sound at a place, in the same track.
     *
     * @param places the clips that may be cut; empty for all on the album
     * @throws IllegalArgumentException when made, if none of them sounds there; when applied, if a fade lies there
     */
    public static Edit clips(Album album, Collection<ClipPlace> places, SamplePos at) {
        List<ClipPlace> cut = sounding(album, places, at);
        if (cut.isEmpty()) {
            throw new IllegalArgumentException("no clip can be split here: none sounds before and after"
                    + " this place; put the playhead inside a clip");
        }
        return Edit.of("Split " + Clips.name(album, cut), a -> split(a, cut, at))
                .selecting(a -> Selection.ofClips(later(cut)));
    }

    private static List<ClipPlace> sounding(Album album, Collection<ClipPlace> places, SamplePos at) {
        DiscLayout layout = DiscLayout.of(album);
        Collection<ClipPlace> among = places.isEmpty() ? Clips.all(album) : new TreeSet<>(places);
        return among.stream()
                .filter(place -> {
                    long into = at.since(Clips.start(album, layout, place)).count();
                    return ClipSplit.isInside(Clips.at(album, place), into, album.rate());
                })
                .toList();
    }

    private static Album split(Album album, List<ClipPlace> cut, SamplePos at) {
        DiscLayout layout = DiscLayout.of(album);
        Album next = album;
        for (int track : new TreeSet<>(cut.stream().map(ClipPlace::track).toList())) {
            List<Clip> clips = new ArrayList<>();
            for (ClipPlace place : Clips.places(album, track)) {
                Clip clip = Clips.at(album, place);
                if (cut.contains(place)) {
                    long into = at.since(Clips.start(album, layout, place)).count();
                    ClipSplit halves = ClipSplit.of(clip, into, album.rate());
                    clips.add(halves.left());
                    clips.add(halves.right());
                } else {
                    clips.add(clip);
                }
            }
            next = Clips.with(next, track, clips);
        }
        return next;
    }

    /** The second halves: each cut clip of a track moves those behind it one place on. */
    private static List<ClipPlace> later(List<ClipPlace> cut) {
        return cut.stream()
                .map(place -> {
                    long before = cut.stream()
                            .filter(other -> other.track() == place.track() && other.clip() <= place.clip())
                            .count();
                    return new ClipPlace(place.track(), place.clip() + (int) before);
                })
                .toList();
    }
}
