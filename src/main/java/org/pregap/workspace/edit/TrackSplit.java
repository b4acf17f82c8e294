package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** One track becomes two, joined gapless, and every sample stays. */
final class TrackSplit {
    private final SampleRate rate;
    private final List<Clip> left = new ArrayList<>();
    private final List<Clip> right = new ArrayList<>();

    private TrackSplit(SampleRate rate) {
        this.rate = rate;
    }

    /** The one track that sounds before and after a place. */
    static int trackAt(Album album, SamplePos at) {
        List<Integer> there = DiscLayout.of(album).tracks().stream()
                .filter(track -> track.start().isBefore(at) && at.isBefore(track.end()))
                .map(PlacedTrack::number)
                .toList();
        if (there.size() != 1) {
            throw new IllegalArgumentException(
                    there.isEmpty()
                            ? "no track sounds before and after this place, so there is nothing to split"
                            : "two tracks sound here, in the crossfade into " + Names.track(album, there.get(1))
                                    + "; split outside of it");
        }
        return there.get(0);
    }

    static Album at(Album album, int number, SamplePos at) {
        var split = new TrackSplit(album.rate());
        PlacedTrack placed = DiscLayout.of(album).track(number);
        split.sort(album.track(number).clips(), at.since(placed.start()).count());
        Album cut = split.withHalves(album, number);
        PlacedTrack second = DiscLayout.of(cut).track(number + 1);
        if (!second.mark().isAfter(placed.mark())) {
            throw new IllegalArgumentException(
                    Names.capital(Names.track(album, number)) + " begins in the same CD frame (1/75 s); split later");
        }
        Album indexed = withIndexes(cut, number, second.mark().since(placed.mark()));
        if (!DiscOrder.of(album).withTrackAfter(number).isKeptBy(indexed)) {
            throw new IllegalArgumentException(
                    "here is no room for the start of a track: a crossfade, an index point or a" + " countdown of "
                            + Names.track(album, number) + " or the track after it is too near");
        }
        return indexed;
    }

    /** @param at where to cut, counted from the start of the track; it moves to where files of other rates have a sample */
    private void sort(List<Clip> clips, long at) {
        long cut = clips.stream()
                .filter(clip -> ClipSplit.isInside(clip, at - clip.offset().count(), rate))
                .mapToLong(clip -> clip.offset().count()
                        + ClipSplit.reached(clip, at - clip.offset().count(), rate))
                .min()
                .orElse(at);
        for (Clip clip : clips) {
            long into = cut - clip.offset().count();
            if (into >= clip.length(rate).count()) {
                left.add(clip);
            } else if (into <= 0) {
                right.add(clip);
            } else {
                halve(clip, into);
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to split here: nothing is left on one side;"
                    + " put the playhead inside a track");
        }
    }

    private void halve(Clip clip, long into) {
        if (!ClipSplit.isInside(clip, into, rate) || ClipSplit.reached(clip, into, rate) != into) {
            throw new IllegalArgumentException(
                    "clips of files at different rates sound here together; split where only one does");
        }
        ClipSplit halves = ClipSplit.of(clip, into, rate);
        left.add(halves.left());
        right.add(halves.right());
    }

    /** The second track begins where the first one's sound ends; a silence inside the track is the second one's head. */
    private Album withHalves(Album album, int number) {
        Track whole = album.track(number);
        Track first = whole.withClips(left);
        SampleCount end = first.length(rate);
        Track second = whole.withClips(right.stream()
                        .map(clip -> clip.withOffset(clip.offset().minus(end)))
                        .toList())
                .withJoin(Join.Butt.PLAIN)
                .withHeadSpace(CdFrames.ZERO)
                .withIndexes(List.of())
                .withIsrc(Optional.empty())
                .withTexts(whole.texts().with(album.mainLanguage(), TextField.TITLE, ""));
        List<Track> tracks = new ArrayList<>(album.tracks());
        tracks.set(number - 1, first);
        tracks.add(number, second);
        return album.withTracks(tracks);
    }

    /** An index point at the cut becomes INDEX 01 of the second track. */
    private static Album withIndexes(Album album, int number, CdFrames cut) {
        List<CdFrames> indexes = album.track(number).indexes();
        return album.withTrack(
                        number,
                        track -> track.withIndexes(indexes.stream()
                                .filter(index -> index.isShorterThan(cut))
                                .toList()))
                .withTrack(
                        number + 1,
                        track -> track.withIndexes(indexes.stream()
                                .filter(cut::isShorterThan)
                                .map(index -> index.minus(cut))
                                .toList()));
    }
}
