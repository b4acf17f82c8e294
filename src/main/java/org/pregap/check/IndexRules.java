package org.pregap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.IndexPoint;
import org.pregap.time.DiscAddress;

/** Index points: there, numbered without gaps, in order, not too many; and the first pause. */
final class IndexRules {
    private static final int MOST_INDEX = 99;

    /** The largest number that the four digits of PRE2 in a DDP's map can state. */
    private static final int LONGEST_STATED_PAUSE = 9999;

    private IndexRules() {}

    static Stream<Finding> findings(DiscContents disc) {
        List<Finding> found = new ArrayList<>();
        DiscAddress before = new DiscAddress(-1);
        String what = "";
        int trackBefore = 1;
        for (DiscTrack track : disc.tracks()) {
            numbering(track, found);
            for (IndexPoint point : track.indexes()) {
                if (!point.address().isAfter(before)) {
                    found.add(outOfOrder(track, point, "lie after " + what).alsoOf(trackBefore));
                }
                before = point.address();
                trackBefore = track.number();
                what = point.name() + " of track " + track.number() + " at " + before;
            }
            track.indexes().stream()
                    .filter(point -> !point.address().isBefore(disc.leadOut()))
                    .forEach(point ->
                            found.add(outOfOrder(track, point, "lie before the lead-out at " + disc.leadOut())));
        }
        firstPause(disc, found);
        return found.stream();
    }

    private static Finding outOfOrder(DiscTrack track, IndexPoint point, String should) {
        return Finding.ofTrack(
                Rule.INDEX_ORDER,
                track.number(),
                point.address(),
                point.name() + " at " + point.address() + " does not " + should);
    }

    private static void numbering(DiscTrack track, List<Finding> found) {
        List<Integer> numbers = track.indexes().stream().map(IndexPoint::index).toList();
        int first = numbers.contains(0) ? 0 : 1;
        int last = Math.max(1, numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1));
        for (int index = first; index <= last; index++) {
            if (!numbers.contains(index)) {
                found.add(missing(track, index));
            }
        }
        if (last > MOST_INDEX) {
            found.add(Finding.ofTrack(
                    Rule.TOO_MANY_INDEXES, track.number(), "its last index point has the number " + last));
        }
    }

    private static Finding missing(DiscTrack track, int index) {
        return Finding.ofTrack(
                Rule.INDEX_MISSING, track.number(), "has no " + new IndexPoint(index, track.mark()).name());
    }

    private static void firstPause(DiscContents disc, List<Finding> found) {
        if (disc.tracks().isEmpty()) {
            return;
        }
        DiscAddress mark = disc.tracks().get(0).mark();
        if (mark.isBefore(DiscAddress.TWO_SECONDS)) {
            found.add(Finding.ofTrack(
                    Rule.FIRST_PAUSE_SHORT, 1, mark, "INDEX 01 of track 1 is at " + mark + ", before 00:02:00"));
        }
        if (mark.cdFrame() > LONGEST_STATED_PAUSE) {
            found.add(Finding.ofTrack(
                    Rule.FIRST_PAUSE_LONG,
                    1,
                    mark,
                    "the first pause lasts " + mark.cdFrame() + " CD frames, more than " + LONGEST_STATED_PAUSE));
        }
    }
}
