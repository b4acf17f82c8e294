package org.pregap.workspace.listening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.LongUnaryOperator;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Track;

/**
 * Where places of an album come to lie when it is changed: at the same distance from the start of the same track. A track
 * that itself changed is known by its number. What lies before track 1, or in a track that is gone, stays where it is on
 * the clock; the end stays the end.
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
        int[] found = TrackMatch.between(before.tracks(), after.tracks());
        for (int i = 0; i < found.length; i++) {
            long start = from.tracks().get(i).start().sample();
            long shift = found[i] < 0 ? 0 : to.tracks().get(found[i]).start().sample() - start;
            anchors.add(new Anchor(start, shift));
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

    /** Finds the tracks of one album in another. */
    private static final class TrackMatch {
        private TrackMatch() {}

        /** @return for each track its index in the other list, or −1 */
        static int[] between(List<Track> before, List<Track> after) {
            int[] found = new int[before.size()];
            boolean[] taken = new boolean[after.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = i < after.size() && after.get(i).equals(before.get(i)) ? i : -1;
                if (found[i] >= 0) {
                    taken[i] = true;
                }
            }
            findElsewhere(before, after, found, taken);
            for (int i = 0; i < found.length; i++) {
                if (found[i] < 0 && i < taken.length && !taken[i]) {
                    found[i] = i;
                    taken[i] = true;
                }
            }
            return found;
        }

        /** By a table: where many tracks changed, comparing each with each would take long. */
        private static void findElsewhere(List<Track> before, List<Track> after, int[] found, boolean[] taken) {
            Map<Track, Queue<Integer>> left = new HashMap<>();
            for (int j = 0; j < taken.length; j++) {
                if (!taken[j]) {
                    left.computeIfAbsent(after.get(j), track -> new ArrayDeque<>())
                            .add(j);
                }
            }
            for (int i = 0; i < found.length; i++) {
                Queue<Integer> same = found[i] < 0 ? left.get(before.get(i)) : null;
                if (same != null && !same.isEmpty()) {
                    found[i] = same.remove();
                    taken[found[i]] = true;
                }
            }
        }
    }
}
