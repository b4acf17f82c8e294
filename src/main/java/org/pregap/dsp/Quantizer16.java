package org.pregap.dsp;

/**
 * The one place that rounds a programme to 16 bits: y = round(x·2¹⁵ + d), clamped to −32768 … 32767, never wrapped.
 * Without dither, 16-bit audio comes out as it went in.
 */
public final class Quantizer16 {
    private static final double FULL_SCALE = 32_768.0;
    private static final int HIGHEST = 32_767;
    private static final int LOWEST = -32_768;

    private Quantizer16() {}

    /**
     * Rounds samples that are 16-bit values already.
     *
     * @return the index of the first that is none, or −1
     */
    public static int exact(double[] in, int from, int to, short[] out) {
        for (int i = from; i < to; i++) {
            double scaled = in[i] * FULL_SCALE;
            int value = (int) scaled;
            if (value != scaled || value > HIGHEST || value < LOWEST) {
                return i;
            }
            out[i] = (short) value;
        }
        return -1;
    }

    /**
     * Rounds with dither.
     *
     * @param in one channel; {@code [from, to)} is read
     * @param silent where it is true the result is 0 and nothing is added
     * @param position the sample position of {@code in[0]}
     * @param out {@code [from, to)} is overwritten
     * @param clipped is told the index of each sample that had to be clamped; what is no number counts as such
     */
    public static void dithered(
            double[] in,
            boolean[] silent,
            int from,
            int to,
            long position,
            TpdfNoise noise,
            short[] out,
            ClipListener clipped) {
        for (int i = from; i < to; i++) {
            if (silent[i]) {
                out[i] = 0;
                continue;
            }
            double value = Math.rint(in[i] * FULL_SCALE + noise.at(position + i));
            if (value >= LOWEST && value <= HIGHEST) {
                out[i] = (short) value;
            } else {
                out[i] = (short) (value < LOWEST ? LOWEST : HIGHEST);
                clipped.at(i);
            }
        }
    }

    /** Hears of samples beyond full scale. */
    @FunctionalInterface
    public interface ClipListener {
        void at(int index);
    }
}
