package org.pregap.dsp.dither;

/**
 * Noise with a triangular density whose spectrum rises by 6 dB per octave: the difference of a uniform number of one LSB
 * and the one of the sample before. Range and variance are those of {@link TpdfNoise}, −1 to +1 LSB and 1/6 LSB², but
 * there is none of it at 0 Hz and twice as much at half the sample rate.
 *
 * <p>Source: Wannamaker, Lipshitz, Vanderkooy, Wright, "A Theory of Nonsubtractive Dither", IEEE Transactions on Signal
 * Processing 48(2), 2000: the total error keeps its mean and its spectrum whatever the signal, as with white dither.
 */
final class HighPassNoise implements DitherNoise {
    private static final double PER_UNIT = 0x1p-32;

    private final KeyedBits bits;

    HighPassNoise(long seed, int channel) {
        this.bits = new KeyedBits(seed, channel);
    }

    @Override
    public void fill(long position, double[] noise, int count) {
        long before = bits.at(position - 1) >>> 32;
        for (int i = 0; i < count; i++) {
            long here = bits.at(position + i) >>> 32;
            noise[i] = (here - before) * PER_UNIT;
            before = here;
        }
    }
}
