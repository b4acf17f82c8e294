package org.pregap.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pregap.time.DiscAddress;

/**
 * A breach of a rule at its place.
 *
 * @param rule which
 * @param track the number of the track it is a fault of; none if it is one of the whole album
 * @param tracks the numbers of all tracks it concerns, with {@code track}; 0 for hidden audio
 * @param at where on the disc; none if it lies nowhere on it
 * @param message what was found, with its numbers; the why and the fix are the rule's
 */
public record Finding(
        Rule rule, OptionalInt track, SortedSet<Integer> tracks, Optional<DiscAddress> at, String message) {
    public Finding {
        tracks = Collections.unmodifiableSortedSet(new TreeSet<>(tracks));
    }

    public static Finding ofAlbum(Rule rule, String message) {
        return new Finding(rule, OptionalInt.empty(), Collections.emptySortedSet(), Optional.empty(), message);
    }

    public static Finding ofAlbum(Rule rule, DiscAddress at, String message) {
        return new Finding(rule, OptionalInt.empty(), Collections.emptySortedSet(), Optional.of(at), message);
    }

    public static Finding ofTrack(Rule rule, int track, String message) {
        return new Finding(rule, OptionalInt.of(track), only(track), Optional.empty(), message);
    }

    public static Finding ofTrack(Rule rule, int track, DiscAddress at, String message) {
        return new Finding(rule, OptionalInt.of(track), only(track), Optional.of(at), message);
    }

    /** The same, which concerns other tracks as well. */
    Finding alsoOf(int other) {
        return alsoOf(List.of(other));
    }

    /** The same, which concerns other tracks as well. */
    public Finding alsoOf(Collection<Integer> others) {
        SortedSet<Integer> all = new TreeSet<>(tracks);
        all.addAll(others);
        return new Finding(rule, track, all, at, message);
    }

    private static SortedSet<Integer> only(int track) {
        return new TreeSet<>(List.of(track));
    }

    public Severity severity() {
        return rule.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}
