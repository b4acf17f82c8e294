package org.pregap.dsp;

/**
 * Dither noise with a triangular density: the difference of two uniform numbers, −1 to +1 LSB, variance 1/6 LSB². Each
 * number depends on seed, channel and sample position alone, so it is the same in whichever order, block or thread it is
 * asked for.
 *
 * <p>The bits come from a counter run through a 64-bit mixing function (two rounds of xor-shift and multiplication, the
 * constants of Stafford's variant 13), whose upper and lower halves are the two uniform numbers. Source of the density:
 * Lipshitz, Wannamaker, Vanderkooy, "Quantization and Dither: A Theoretical Survey", JAES 40(5), 1992: the first two
 * moments of the total error are then independent of the signal.
 */
public final class TpdfNoise {
    private static final long POSITION_STEP = 0x9E3779B97F4A7C15L;
    private static final double PER_UNIT = 0x1p-32;

    private final long key;

    /** @param channel the channel's number; channels are independent */
    public TpdfNoise(long seed, int channel) {
        this.key = mix(mix(seed) + (channel + 1L) * POSITION_STEP);
    }

    /** The noise at a sample, in LSB: more than −1, less than +1. */
    public double at(long position) {
        long bits = mix(key + position * POSITION_STEP);
        long first = bits >>> 32;
        long second = bits & 0xFFFF_FFFFL;
        return (first - second) * PER_UNIT;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
