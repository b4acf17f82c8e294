package org.pregap.time;

/**
 * A distance on the disc clock: CD frames of 1/75 s, 588 samples at 44.1 kHz, 2352 bytes of 16-bit stereo.
 *
 * @param count may be negative only as the result of a subtraction
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-130/">ECMA-130, section 22</a>
 */
public record CdFrames(long count) implements Comparable<CdFrames> {
    public static final int PER_SECOND = 75;

    /** The bytes of one CD frame of sound: 588 samples of 16-bit stereo. */
    public static final int BYTES_EACH = 2352;

    public static final CdFrames ZERO = new CdFrames(0);

    public static CdFrames ofSeconds(long seconds) {
        return new CdFrames(Math.multiplyExact(seconds, (long) PER_SECOND));
    }

    public CdFrames plus(CdFrames other) {
        return new CdFrames(Math.addExact(count, other.count));
    }

    public CdFrames minus(CdFrames other) {
        return new CdFrames(Math.subtractExact(count, other.count));
    }

    public SampleCount toSamples(SampleRate rate) {
        return new SampleCount(Math.multiplyExact(count, (long) rate.samplesPerCdFrame()));
    }

    public boolean isZero() {
        return count == 0;
    }

    public boolean isShorterThan(CdFrames other) {
        return count < other.count;
    }

    /** As a playing time, {@code mm:ss:ff}; hours run on in the minutes. */
    @Override
    public String toString() {
        return count < 0 ? "-" + Msf.of(-count) : Msf.of(count).toString();
    }

    @Override
    public int compareTo(CdFrames other) {
        return Long.compare(count, other.count);
    }
}
