package org.pregap.time;

/**
 * A distance on the album clock: a number of samples at the album's rate. One sample is one instant of all channels.
 *
 * @param count may be negative only as the result of a subtraction
 */
public record SampleCount(long count) implements Comparable<SampleCount> {
    public static final SampleCount ZERO = new SampleCount(0);

    public SampleCount plus(SampleCount other) {
        return new SampleCount(Math.addExact(count, other.count));
    }

    public SampleCount minus(SampleCount other) {
        return new SampleCount(Math.subtractExact(count, other.count));
    }

    public boolean isZero() {
        return count == 0;
    }

    /** The fewest whole CD frames that hold this many samples. */
    public CdFrames roundedUpToCdFrames(SampleRate rate) {
        long each = rate.samplesPerCdFrame();
        return new CdFrames(Math.floorDiv(Math.addExact(count, each - 1), each));
    }

    @Override
    public int compareTo(SampleCount other) {
        return Long.compare(count, other.count);
    }
}
