package org.pregap.layout;

import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;

/**
 * What one track's file holds of the programme.
 *
 * @param track the track's number; 0 for what is hidden before track 1
 * @param start its first sample on the album clock
 * @param end the first sample after it, never before {@code start}
 */
public record FileCut(int track, SamplePos start, SamplePos end) {
    public FileCut {
        if (end.isBefore(start)) {
            end = start;
        }
    }

    public SampleCount length() {
        return end.since(start);
    }
}
