package org.pregap.check;

import java.util.Optional;
import java.util.OptionalInt;
import org.pregap.time.DiscAddress;

/**
 * A breach of a rule at its place.
 *
 * @param rule which
 * @param track the number of the track; none if it concerns the whole album
 * @param at where on the disc; none if it lies nowhere on it
 * @param message what was found, with its numbers; the why and the fix are the rule's
 */
public record Finding(Rule rule, OptionalInt track, Optional<DiscAddress> at, String message) {
    public static Finding ofAlbum(Rule rule, String message) {
        return new Finding(rule, OptionalInt.empty(), Optional.empty(), message);
    }

    public static Finding ofAlbum(Rule rule, DiscAddress at, String message) {
        return new Finding(rule, OptionalInt.empty(), Optional.of(at), message);
    }

    public static Finding ofTrack(Rule rule, int track, String message) {
        return new Finding(rule, OptionalInt.of(track), Optional.empty(), message);
    }

    public static Finding ofTrack(Rule rule, int track, DiscAddress at, String message) {
        return new Finding(rule, OptionalInt.of(track), Optional.of(at), message);
    }

    public Severity severity() {
        return rule.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}
