package org.pregap.workspace.listening;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.pregap.model.Track;

/**
 * Where the tracks of an album are in another: one that is the same, else one with the same clips, else the one with the
 * same number. Tracks count from 1.
 */
final class TrackMatch {
    private final int[] after;
    private final int[] before;

    private TrackMatch(int tracksBefore, int tracksAfter) {
        this.after = new int[tracksBefore + 1];
        this.before = new int[tracksAfter + 1];
    }

    static TrackMatch between(List<Track> before, List<Track> after) {
        var match = new TrackMatch(before.size(), after.size());
        match.findInPlace(before, after, Track::equals);
        match.findAnywhere(before, after, track -> track);
        match.findAnywhere(before, after, Track::clips);
        match.findInPlace(before, after, (one, other) -> true);
        return match;
    }

    /** The number that a track has got; 0 if it is gone. */
    int after(int numberBefore) {
        return after[numberBefore];
    }

    /** The number that a track had; 0 if it is new. */
    int before(int numberAfter) {
        return before[numberAfter];
    }

    /** Whether a track follows the same one as before, or is still the first. */
    boolean followsTheSame(int numberBefore) {
        int number = after[numberBefore];
        return number > 0 && before[number - 1] == numberBefore - 1;
    }

    private void findInPlace(List<Track> from, List<Track> to, BiPredicate<Track, Track> same) {
        for (int i = 1; i <= Math.min(from.size(), to.size()); i++) {
            if (isOpen(i, i) && same.test(from.get(i - 1), to.get(i - 1))) {
                take(i, i);
            }
        }
    }

    /** By a table: where many tracks changed, comparing each with each would take long. */
    private void findAnywhere(List<Track> from, List<Track> to, Function<Track, Object> known) {
        Map<Object, Queue<Integer>> left = new HashMap<>();
        for (int j = 1; j <= to.size(); j++) {
            if (before[j] == 0) {
                left.computeIfAbsent(known.apply(to.get(j - 1)), key -> new ArrayDeque<>())
                        .add(j);
            }
        }
        for (int i = 1; i <= from.size(); i++) {
            Queue<Integer> same = after[i] == 0 ? left.get(known.apply(from.get(i - 1))) : null;
            if (same != null && !same.isEmpty()) {
                take(i, same.remove());
            }
        }
    }

    private boolean isOpen(int numberBefore, int numberAfter) {
        return after[numberBefore] == 0 && before[numberAfter] == 0;
    }

    private void take(int numberBefore, int numberAfter) {
        after[numberBefore] = numberAfter;
        before[numberAfter] = numberBefore;
    }
}
