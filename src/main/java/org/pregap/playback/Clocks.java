package org.pregap.playback;

import java.util.function.LongUnaryOperator;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/**
 * The clock of a sound and that of the line it is played on.
 *
 * @param sound the rate of the sound's clock
 * @param line the rate of the line
 */
record Clocks(SampleRate sound, SampleRate line) {
    long toLine(SamplePos place) {
        return place.converted(sound, line).sample();
    }

    /** The sample of the sound that lies at a place on the line, or just before. */
    SamplePos toSound(long linePosition) {
        return new SamplePos(Math.floorDiv(Math.multiplyExact(linePosition, (long) sound.hz()), (long) line.hz()));
    }

    /** Where a place on the line comes to lie when the sound's clock changes; nowhere else, if it does not change there. */
    long mapped(long linePosition, LongUnaryOperator map) {
        SamplePos before = toSound(linePosition);
        SamplePos after = new SamplePos(map.applyAsLong(before.sample()));
        return after.equals(before) ? linePosition : toLine(after);
    }
}
