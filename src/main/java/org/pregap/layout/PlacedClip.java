package org.pregap.layout;

import java.util.List;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;

/**
 * A clip on the album clock.
 *
 * @param track the number of its track; 0 for hidden audio
 * @param clip what sounds
 * @param start its first sample
 * @param end the first sample after it
 * @param trackGain the gain of its track, which adds to the clip's and the album's
 * @param ramps everything that shapes its level over time; the product of those that reach a sample applies to it
 */
public record PlacedClip(int track, Clip clip, SamplePos start, SamplePos end, Gain trackGain, List<Ramp> ramps) {
    public PlacedClip {
        ramps = List.copyOf(ramps);
    }

    public SampleCount length() {
        return end.since(start);
    }
}
