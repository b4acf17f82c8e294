package org.pregap.dsp.dither;

/**
 * Makes words of one channel's samples: y = round(x·2ᵇ⁻¹ + d) for words of b bits, clamped to what they hold, never
 * wrapped. This is the one place that rounds.
 *
 * <p>A quantiser that {@linkplain #dependsOnPast() depends on the past} remembers errors from one part to the next. The
 * parts that follow on from one another are given to one quantiser in their order; a part that begins anywhere else
 * begins afresh, without a memory. For the others the order and the cut into parts mean nothing. For one thread at a time.
 */
public interface Quantizer {
    /**
     * @param bits the length of the words, 8 to 24
     * @param seed of the noise; the same seed gives the same noise
     * @param channel the channel's number; channels are independent
     */
    static Quantizer of(NoiseKind kind, int bits, long seed, int channel) {
        var words = new WordRange(bits);
        DitherNoise noise = kind.noise(seed, channel);
        return kind.isShaped() ? new ShapedQuantizer(words, noise, kind.taps()) : new PlainQuantizer(words, noise);
    }

    /** Whether a sample's word depends on the samples before it. */
    boolean dependsOnPast();

    /**
     * Rounds a part of a block. Digital silence becomes 0, without noise, and errors before it are forgotten.
     *
     * @param in one channel, full scale ±1.0
     * @param silent which samples are digital silence
     * @param out the part is overwritten with signed words
     * @param overs is told the index of each sample that is beyond full scale by itself, before any noise; what is no
     *     number counts as such. Words that only the noise would push beyond are clamped too, but are no overs
     */
    void quantise(double[] in, boolean[] silent, Part part, int[] out, OverListener overs);

    /**
     * Rounds samples that are words of so many bits already.
     *
     * @param bits 8 to 24
     * @param out the part is overwritten up to the first that is none
     * @return the index of the first that is none, or −1
     */
    static int exact(double[] in, Part part, int bits, int[] out) {
        var words = new WordRange(bits);
        double fullScale = words.fullScale();
        int highest = words.highest();
        int lowest = words.lowest();
        for (int i = part.from; i < part.to; i++) {
            double scaled = in[i] * fullScale;
            int value = (int) scaled;
            if (value != scaled || value > highest || value < lowest) {
                return i;
            }
            out[i] = value;
        }
        return -1;
    }

    /**
     * A part of a block.
     *
     * @param from its first index
     * @param to the first index after it
     * @param position the sample position of index 0
     */
    record Part(int from, int to, long position) {
        /** The position of its first sample. */
        long start() {
            return position + from;
        }

        /** The position after its last sample. */
        long end() {
            return position + to;
        }
    }

    /** Hears of samples beyond full scale. */
    @FunctionalInterface
    interface OverListener {
        void at(int index);
    }
}
