package org.pregap.dsp.dither;

/**
 * White noise with a triangular density: the difference of two uniform numbers, −1 to +1 LSB, variance 1/6 LSB². The two
 * numbers are the upper and the lower half of the {@linkplain KeyedBits bits} of the sample.
 *
 * <p>Source of the density: Lipshitz, Wannamaker, Vanderkooy, "Quantization and Dither: A Theoretical Survey", JAES
 * 40(5), 1992: the first two moments of the total error are then independent of the signal.
 */
public final class TpdfNoise implements DitherNoise {
    private static final double PER_UNIT = 0x1p-32;

    private final KeyedBits bits;

    /** @param channel the channel's number; channels are independent */
    public TpdfNoise(long seed, int channel) {
        this.bits = new KeyedBits(seed, channel);
    }

    /** The noise at a sample, in LSB: more than −1, less than +1. */
    public double at(long position) {
        return ofBits(bits.at(position));
    }

    @Override
    public void fill(long position, double[] noise, int count) {
        long counter = bits.counter(position);
        for (int i = 0; i < count; i++) {
            noise[i] = ofBits(KeyedBits.ofCounter(counter));
            counter += KeyedBits.POSITION_STEP;
        }
    }

    private static double ofBits(long both) {
        long first = both >>> 32;
        long second = both & 0xFFFF_FFFFL;
        return (first - second) * PER_UNIT;
    }
}
