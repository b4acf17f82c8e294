package org.pregap.workspace.history;

import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;

/**
 * A stretch of the album clock.
 *
 * @param start its first sample
 * @param end the first sample after it; later than {@code start}
 */
public record TimeRange(SamplePos start, SamplePos end) {
    public TimeRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a range ends after it begins");
        }
    }

    public SampleCount length() {
        return end.since(start);
    }
}
