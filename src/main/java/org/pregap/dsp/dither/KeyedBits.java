package org.pregap.dsp.dither;

/**
 * Random bits for every sample position: a counter run through a 64-bit mixing function (two rounds of xor-shift and
 * multiplication, the constants of Stafford's variant 13). They depend on seed, channel and position alone, so they are
 * the same in whichever order, block or thread they are asked for.
 */
final class KeyedBits {
    static final long POSITION_STEP = 0x9E3779B97F4A7C15L;

    private final long key;

    /** @param channel the channel's number; channels are independent */
    KeyedBits(long seed, int channel) {
        this.key = mix(mix(seed) + (channel + 1L) * POSITION_STEP);
    }

    long at(long position) {
        return ofCounter(counter(position));
    }

    /** The counter of a sample; that of the next one is {@link #POSITION_STEP} more. */
    long counter(long position) {
        return key + position * POSITION_STEP;
    }

    static long ofCounter(long counter) {
        return mix(counter);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
