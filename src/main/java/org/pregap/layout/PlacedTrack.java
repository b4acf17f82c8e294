package org.pregap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;

/**
 * A track on the disc.
 *
 * @param number 1 and up
 * @param start its first sample on the album clock
 * @param end the first sample after its audio
 * @param join where the join into it lies, before any mark was snapped; for a pause its start
 * @param pauseStart INDEX 00, where there is one
 * @param mark INDEX 01
 * @param furtherIndexes INDEX 02, 03 …
 * @param silenceBefore the silence heard before it: part frame, pause and head space
 */
public record PlacedTrack(
        int number,
        SamplePos start,
        SamplePos end,
        SamplePos join,
        Optional<DiscAddress> pauseStart,
        DiscAddress mark,
        List<DiscAddress> furtherIndexes,
        SampleCount silenceBefore) {

    public PlacedTrack {
        furtherIndexes = List.copyOf(furtherIndexes);
    }

    /** INDEX 00 if there is one, else INDEX 01: where the track begins in the Q channel. */
    public DiscAddress firstIndex() {
        return pauseStart.orElse(mark);
    }

    /** INDEX 00 to INDEX 01; 0 without INDEX 00. */
    public CdFrames pause() {
        return mark.since(firstIndex());
    }

    /** Every index point of the track, in order of their numbers. */
    public List<IndexPoint> indexPoints() {
        var points = new ArrayList<IndexPoint>();
        pauseStart.ifPresent(address -> points.add(new IndexPoint(0, address)));
        points.add(new IndexPoint(1, mark));
        for (int i = 0; i < furtherIndexes.size(); i++) {
            points.add(new IndexPoint(i + 2, furtherIndexes.get(i)));
        }
        return List.copyOf(points);
    }
}
