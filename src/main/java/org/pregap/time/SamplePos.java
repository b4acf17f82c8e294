package org.pregap.time;

/**
 * A place on the album clock: samples at the album's rate since 00:00:00 of the disc.
 *
 * @param sample may be negative only while something is being worked out
 */
public record SamplePos(long sample) implements Comparable<SamplePos> {
    public static final SamplePos ZERO = new SamplePos(0);

    public SamplePos plus(SampleCount distance) {
        return new SamplePos(Math.addExact(sample, distance.count()));
    }

    public SamplePos minus(SampleCount distance) {
        return new SamplePos(Math.subtractExact(sample, distance.count()));
    }

    /** The distance from {@code earlier} to here. */
    public SampleCount since(SamplePos earlier) {
        return new SampleCount(Math.subtractExact(sample, earlier.sample));
    }

    /** The CD frame that holds this sample: rounds down. */
    public DiscAddress cdFrameContaining(SampleRate rate) {
        return new DiscAddress(Math.floorDiv(sample, (long) rate.samplesPerCdFrame()));
    }

    /** The first CD frame that begins here or later: rounds up. */
    public DiscAddress nextCdFrame(SampleRate rate) {
        long each = rate.samplesPerCdFrame();
        return new DiscAddress(Math.floorDiv(Math.addExact(sample, each - 1), each));
    }

    /** The same place on a clock of another rate. Between two samples it is the later one, as with clips that are converted. */
    public SamplePos converted(SampleRate from, SampleRate to) {
        long scaled = Math.multiplyExact(sample, (long) to.hz());
        return new SamplePos(Math.floorDiv(Math.addExact(scaled, from.hz() - 1L), (long) from.hz()));
    }

    public boolean isBefore(SamplePos other) {
        return sample < other.sample;
    }

    @Override
    public int compareTo(SamplePos other) {
        return Long.compare(sample, other.sample);
    }
}
