package org.pregap.layout;

import java.util.ArrayList;
import java.util.List;
import org.pregap.time.DiscAddress;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/**
 * Where an album is cut into one file per track. With {@link Pauses#PREVIOUS} the files put end to end are the programme
 * from INDEX 01 of track 1 to the lead-out.
 */
public final class FileCuts {
    private final DiscLayout layout;
    private final SampleRate rate;
    private final Pauses pauses;
    private final boolean exact;

    private FileCuts(DiscLayout layout, Pauses pauses, boolean exact) {
        this.layout = layout;
        this.rate = layout.rate();
        this.pauses = pauses;
        this.exact = exact;
    }

    /**
     * @param exact whether a continuous join is cut at its own sample instead of the CD frame of its mark
     * @return one cut for each track, and before them one for hidden audio, where there is any
     */
    public static List<FileCut> of(DiscLayout layout, Pauses pauses, boolean exact) {
        return new FileCuts(layout, pauses, exact).cuts();
    }

    private List<FileCut> cuts() {
        List<FileCut> cuts = new ArrayList<>();
        List<PlacedTrack> tracks = layout.tracks();
        if (!tracks.isEmpty() && layout.clips().stream().anyMatch(clip -> clip.track() == 0)) {
            cuts.add(new FileCut(0, DiscAddress.TWO_SECONDS.start(rate), markOf(tracks.get(0))));
        }
        for (int i = 0; i < tracks.size(); i++) {
            SamplePos end = i + 1 < tracks.size() ? endBefore(tracks.get(i + 1)) : layout.end();
            cuts.add(new FileCut(tracks.get(i).number(), startOf(tracks.get(i)), end));
        }
        return List.copyOf(cuts);
    }

    private SamplePos startOf(PlacedTrack track) {
        boolean withPause = pauses == Pauses.NEXT && track.number() > 1;
        return withPause
                ? track.pauseStart().map(address -> address.start(rate)).orElse(markOf(track))
                : markOf(track);
    }

    private SamplePos endBefore(PlacedTrack next) {
        return switch (pauses) {
            case PREVIOUS, NEXT -> startOf(next);
            case DROP -> earlier(markOf(next), next.join().nextCdFrame(rate).start(rate));
        };
    }

    /** A continuous join lies at or after its mark, which was snapped down; after a pause it is the other way round. */
    private SamplePos markOf(PlacedTrack track) {
        SamplePos mark = track.mark().start(rate);
        return exact && mark.isBefore(track.join()) ? track.join() : mark;
    }

    private static SamplePos earlier(SamplePos a, SamplePos b) {
        return a.isBefore(b) ? a : b;
    }
}
