package org.pregap.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.Msf;

/** How many tracks there are, how long each is and where the disc ends. */
final class LengthRules {
    private static final int MOST_TRACKS = 99;
    private static final CdFrames SHORTEST_TRACK = CdFrames.ofSeconds(4);
    private static final DiscAddress LATEST_USUAL = new DiscAddress(new Msf(79, 57, 74).toCdFrames());
    private static final DiscAddress LATEST_POSSIBLE = new DiscAddress(new Msf(99, 59, 74).toCdFrames());

    private LengthRules() {}

    static Stream<Finding> findings(DiscContents disc) {
        return Stream.of(trackCount(disc), trackLengths(disc), leadOut(disc)).flatMap(found -> found);
    }

    private static Stream<Finding> trackCount(DiscContents disc) {
        int count = disc.tracks().size();
        if (count == 0) {
            return Stream.of(Finding.ofAlbum(Rule.NO_TRACKS, "there are no tracks"));
        }
        return count > MOST_TRACKS
                ? Stream.of(Finding.ofAlbum(Rule.TOO_MANY_TRACKS, "there are " + count + " tracks"))
                : Stream.empty();
    }

    private static Stream<Finding> trackLengths(DiscContents disc) {
        return IntStream.range(0, disc.tracks().size()).boxed().flatMap(position -> {
            DiscTrack track = disc.tracks().get(position);
            CdFrames toNextMark = disc.lengthOf(position);
            CdFrames toNextIndex = disc.nextIndex(position).since(track.mark());
            if (toNextMark.count() <= 0) {
                return Stream.empty(); // the index points are out of order, and that is said already
            }
            if (toNextMark.isShorterThan(SHORTEST_TRACK)) {
                return Stream.of(Finding.ofTrack(
                        Rule.TRACK_TOO_SHORT,
                        track.number(),
                        track.mark(),
                        "lasts " + inFrames(toNextMark) + " to the next INDEX 01"));
            }
            return toNextIndex.isShorterThan(SHORTEST_TRACK)
                    ? Stream.of(Finding.ofTrack(
                            Rule.TRACK_SHORT,
                            track.number(),
                            track.mark(),
                            "lasts " + inFrames(toNextIndex) + " to the next INDEX 00"))
                    : Stream.empty();
        });
    }

    private static Stream<Finding> leadOut(DiscContents disc) {
        if (disc.leadOut().isAfter(LATEST_POSSIBLE)) {
            return Stream.of(
                    Finding.ofAlbum(Rule.LEAD_OUT_BEYOND, disc.leadOut(), "the lead-out is at " + disc.leadOut()));
        }
        return disc.leadOut().isAfter(LATEST_USUAL)
                ? Stream.of(Finding.ofAlbum(Rule.LEAD_OUT_LATE, disc.leadOut(), "the lead-out is at " + disc.leadOut()))
                : Stream.empty();
    }

    private static String inFrames(CdFrames length) {
        return length + " (" + length.count() + " CD frames)";
    }
}
