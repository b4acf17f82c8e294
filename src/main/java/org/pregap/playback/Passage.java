package org.pregap.playback;

import java.util.function.LongUnaryOperator;
import org.pregap.time.SamplePos;

/**
 * A part of a sound, on the sound's clock. One that ends where it starts, or before, is empty.
 *
 * @param start its first sample
 * @param end the first sample after it
 */
public record Passage(SamplePos start, SamplePos end) {
    /** The same passage on a clock that was changed; where its end and its last sample part, it ends with the later one. */
    Passage mapped(LongUnaryOperator map) {
        long last = map.applyAsLong(Math.max(0, end.sample() - 1));
        return new Passage(
                new SamplePos(map.applyAsLong(start.sample())),
                new SamplePos(Math.max(last + 1, map.applyAsLong(end.sample()))));
    }
}
