package org.pregap.workspace.edit;

import java.util.SortedSet;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.TrackLine;
import org.pregap.model.Album;
import org.pregap.time.SampleCount;
import org.pregap.workspace.session.Ripple;

/** Moves tracks along the disc with all that is in them. */
final class TrackDrag {
    private TrackDrag() {}

    static Album moved(Album album, SortedSet<Integer> numbers, long by, Ripple ripple) {
        if (numbers.isEmpty()) {
            return album;
        }
        var line = new TrackLine();
        DiscLayout before = DiscLayout.withoutClips(album);
        Album next = album;
        int number = numbers.first();
        while (number <= album.tracks().size()) {
            boolean begins = numbers.contains(number) && !numbers.contains(number - 1);
            if (begins) {
                next = Places.startingAt(
                        next, line, number, before.track(number).start().plus(new SampleCount(by)));
            } else if (!numbers.contains(number) && numbers.contains(number - 1)) {
                next = Places.holding(before, next, line, number);
            }
            if (ripple == Ripple.ALL_AFTER) {
                return next;
            }
            number++;
        }
        return next;
    }
}
