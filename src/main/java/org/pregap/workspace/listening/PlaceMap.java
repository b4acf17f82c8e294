package org.pregap.workspace.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;

/**
 * Where places of an album come to lie when it is changed: at the same distance from the start of the same track. What
 * lies before track 1, or in a track that is gone, stays where it is on the clock; the end stays the end.
 */
final class PlaceMap implements LongUnaryOperator {
    private final List<Anchor> anchors;
    private final long oldEnd;
    private final long newEnd;

    /** A track's first sample, and by how much it moved. */
    private record Anchor(long start, long shift) {}

    private PlaceMap(List<Anchor> anchors, long oldEnd, long newEnd) {
        this.anchors = List.copyOf(anchors);
        this.oldEnd = oldEnd;
        this.newEnd = newEnd;
    }

    static PlaceMap between(Album before, DiscLayout from, Album after, DiscLayout to) {
        var anchors = new ArrayList<Anchor>();
        TrackMatch match = TrackMatch.between(before.tracks(), after.tracks());
        for (PlacedTrack track : from.tracks()) {
            long start = track.start().sample();
            int number = match.after(track.number());
            anchors.add(
                    new Anchor(start, number == 0 ? 0 : to.track(number).start().sample() - start));
        }
        return new PlaceMap(anchors, from.end().sample(), to.end().sample());
    }

    @Override
    public long applyAsLong(long place) {
        if (place >= oldEnd) {
            return newEnd;
        }
        long shift = 0;
        for (Anchor anchor : anchors) {
            if (anchor.start <= place) {
                shift = anchor.shift;
            }
        }
        return Math.max(0, Math.min(newEnd, place + shift));
    }
}
