package org.pregap.time;

/**
 * A place on the disc clock: CD frames since 00:00:00, the first sector of track 1's pause and of the disc image. The
 * logical block address of the same sector is 150 less.
 *
 * @param cdFrame may be negative only while something is being worked out
 */
public record DiscAddress(long cdFrame) implements Comparable<DiscAddress> {
    public static final DiscAddress ZERO = new DiscAddress(0);

    /** 00:02:00, where a disc's first sound may lie: the standard pause of track 1 ends here. */
    public static final DiscAddress TWO_SECONDS = new DiscAddress(150);

    public DiscAddress plus(CdFrames distance) {
        return new DiscAddress(Math.addExact(cdFrame, distance.count()));
    }

    public DiscAddress minus(CdFrames distance) {
        return new DiscAddress(Math.subtractExact(cdFrame, distance.count()));
    }

    /** The distance from {@code earlier} to here. */
    public CdFrames since(DiscAddress earlier) {
        return new CdFrames(Math.subtractExact(cdFrame, earlier.cdFrame));
    }

    /** The first sample of this CD frame. */
    public SamplePos start(SampleRate rate) {
        return new SamplePos(Math.multiplyExact(cdFrame, (long) rate.samplesPerCdFrame()));
    }

    public boolean isAfter(DiscAddress other) {
        return cdFrame > other.cdFrame;
    }

    public boolean isBefore(DiscAddress other) {
        return cdFrame < other.cdFrame;
    }

    /** As {@code mm:ss:ff}. */
    @Override
    public String toString() {
        return cdFrame < 0 ? "-" + Msf.of(-cdFrame) : Msf.of(cdFrame).toString();
    }

    @Override
    public int compareTo(DiscAddress other) {
        return Long.compare(cdFrame, other.cdFrame);
    }
}
