package org.pregap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;

/** Joins that ask for what the tracks cannot give. */
final class CrossfadeRules {
    private CrossfadeRules() {}

    static Stream<Finding> findings(Album album, DiscLayout layout) {
        List<Finding> found = new ArrayList<>();
        for (int number = 1; number <= album.tracks().size(); number++) {
            Track track = album.track(number);
            if (number > 1 && track.join() instanceof Join.Crossfade crossfade) {
                tooLong(layout, number, crossfade, found);
            }
            if (number > 1
                    && !(track.join() instanceof Join.Pause)
                    && !track.headSpace().isZero()) {
                found.add(Finding.ofTrack(
                        Rule.HEAD_SPACE_UNUSED,
                        number,
                        "has " + track.headSpace().count() + " CD frames of head space, but joins without a pause"));
            }
            if (number > 2) {
                collide(layout, number, found);
            }
        }
        return found.stream();
    }

    private static void tooLong(DiscLayout layout, int number, Join.Crossfade crossfade, List<Finding> found) {
        PlacedTrack before = layout.track(number - 1);
        PlacedTrack here = layout.track(number);
        SampleCount shorter = min(before.end().since(before.start()), here.end().since(here.start()));
        if (crossfade.overlap().compareTo(shorter) >= 0) {
            found.add(Finding.ofTrack(
                            Rule.CROSSFADE_TOO_LONG,
                            number,
                            here.mark(),
                            "the crossfade into it lasts " + crossfade.overlap().count() + " samples ("
                                    + inTime(crossfade.overlap(), layout) + "), the shorter of its two tracks "
                                    + shorter.count())
                    .alsoOf(number - 1));
        }
    }

    private static void collide(DiscLayout layout, int number, List<Finding> found) {
        PlacedTrack beforeLast = layout.track(number - 2);
        PlacedTrack here = layout.track(number);
        if (here.start().isBefore(beforeLast.end())) {
            found.add(Finding.ofTrack(
                            Rule.CROSSFADES_COLLIDE,
                            number - 1,
                            layout.track(number - 1).mark(),
                            "tracks " + (number - 2) + " and " + number + " sound together for "
                                    + beforeLast.end().since(here.start()).count() + " samples")
                    .alsoOf(List.of(number - 2, number)));
        }
    }

    private static CdFrames inTime(SampleCount samples, DiscLayout layout) {
        return samples.roundedUpToCdFrames(layout.rate());
    }

    private static SampleCount min(SampleCount a, SampleCount b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
