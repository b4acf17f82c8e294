package org.pregap.workspace.listening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of the tracks somebody wanted to hear, wherever they lie now.
 *
 * @param silent tracks that are not heard, by number; hidden audio is 0
 * @param joins the tracks the joins into which are played; empty if the sound goes straight on
 */
record Wish(Set<Integer> silent, List<Integer> joins) {
    /** Everything. */
    static final Wish ALL = new Wish(Set.of(), List.of());

    Wish {
        silent = Set.copyOf(silent);
        joins = List.copyOf(joins);
    }

    /** Of a join into a track only what goes out. */
    static Wish outgoing(int intoTrack, int trackCount) {
        return new Wish(numbers(intoTrack, trackCount), List.of());
    }

    /** Of a join into a track only what comes in. */
    static Wish incoming(int intoTrack) {
        return new Wish(numbers(0, intoTrack - 1), List.of());
    }

    static Wish joins(List<Integer> intoTracks) {
        return new Wish(Set.of(), intoTracks);
    }

    /** The same tracks, from somewhere to the end. */
    Wish straightOn() {
        return new Wish(silent, List.of());
    }

    boolean isHeard(int track) {
        return !silent.contains(track);
    }

    /** The same of a changed album. A track that is new is heard if the one before it is. */
    Wish followed(TrackMatch match, int trackCount) {
        var still = new HashSet<Integer>();
        for (int number = 0; number <= trackCount; number++) {
            int old = match.before(number);
            boolean isNew = number > 0 && old == 0;
            if (isNew ? still.contains(number - 1) : silent.contains(old)) {
                still.add(number);
            }
        }
        return new Wish(
                still,
                joins.stream().map(match::after).filter(track -> track > 0).toList());
    }

    /** Whether each of its joins is still one between the same two tracks. */
    boolean isWhole(TrackMatch match) {
        return joins.stream().allMatch(match::followsTheSame);
    }

    private static Set<Integer> numbers(int first, int last) {
        var numbers = new HashSet<Integer>();
        IntStream.rangeClosed(first, last).forEach(numbers::add);
        return numbers;
    }
}
