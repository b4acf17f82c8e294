package org.pregap.workspace.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.IndexPoint;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Opening;
import org.pregap.time.DiscAddress;

/**
 * What is out of order on an album. No drag brings more of it about; an album that has some already can still be edited.
 */
final class DiscOrder {
    private enum Kind {
        FIRST_PAUSE_SHORT,
        STARTS_BEFORE_THE_ONE_BEFORE,
        ENDS_BEFORE_THE_ONE_BEFORE,
        THREE_AT_ONCE,
        INDEX_NOT_AFTER_THE_ONE_BEFORE,
        CLIP_EMPTY
    }

    /** @param track the number of the track where it is; with what else it takes to tell two of a kind apart */
    private record Fault(Kind kind, int track, int index) {}

    private final Set<Fault> faults;

    private DiscOrder(Set<Fault> faults) {
        this.faults = faults;
    }

    private DiscOrder(Album album) {
        this(new HashSet<>());
        DiscLayout layout = DiscLayout.withoutClips(album);
        if (album.opening().firstPause().isShorterThan(Opening.SHORTEST_PAUSE)) {
            faults.add(new Fault(Kind.FIRST_PAUSE_SHORT, 1, 0));
        }
        sounds(layout);
        indexes(layout);
        for (int track = 0; track <= album.tracks().size(); track++) {
            for (Clip clip : Clips.of(album, track)) {
                if (clip.length(album.rate()).isZero()) {
                    faults.add(new Fault(Kind.CLIP_EMPTY, track, 0));
                }
            }
        }
    }

    static DiscOrder of(Album album) {
        return new DiscOrder(album);
    }

    /** Whether nothing at all is out of order. */
    boolean isWhole() {
        return faults.isEmpty();
    }

    /** Whether the other album has no fault that this one does not have. */
    boolean isKeptBy(Album other) {
        return faults.containsAll(new DiscOrder(other).faults);
    }

    /** The same faults where another track is put in after one: the tracks behind it count one more. */
    DiscOrder withTrackAfter(int number) {
        return new DiscOrder(faults.stream()
                .map(fault ->
                        fault.track() > number ? new Fault(fault.kind(), fault.track() + 1, fault.index()) : fault)
                .collect(Collectors.toSet()));
    }

    private void sounds(DiscLayout layout) {
        for (int number = 2; number <= layout.tracks().size(); number++) {
            PlacedTrack before = layout.track(number - 1);
            PlacedTrack here = layout.track(number);
            if (!before.start().isBefore(here.start())) {
                faults.add(new Fault(Kind.STARTS_BEFORE_THE_ONE_BEFORE, number, 0));
            }
            if (!before.end().isBefore(here.end())) {
                faults.add(new Fault(Kind.ENDS_BEFORE_THE_ONE_BEFORE, number, 0));
            }
            if (number > 2 && here.start().isBefore(layout.track(number - 2).end())) {
                faults.add(new Fault(Kind.THREE_AT_ONCE, number, 0));
            }
        }
    }

    private void indexes(DiscLayout layout) {
        DiscAddress before = new DiscAddress(-1);
        for (PlacedTrack track : layout.tracks()) {
            for (IndexPoint point : track.indexPoints()) {
                if (!point.address().isAfter(before)) {
                    faults.add(new Fault(Kind.INDEX_NOT_AFTER_THE_ONE_BEFORE, track.number(), point.index()));
                }
                before = point.address();
            }
        }
        if (!layout.tracks().isEmpty() && !layout.leadOut().isAfter(before)) {
            faults.add(new Fault(
                    Kind.INDEX_NOT_AFTER_THE_ONE_BEFORE, layout.tracks().size() + 1, 0));
        }
    }
}
