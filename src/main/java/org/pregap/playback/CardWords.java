package org.pregap.playback;

import org.pregap.dsp.dither.TpdfNoise;

/**
 * Makes a card's words of samples: round(x·2ᵇ⁻¹ + d), clamped. The noise d is triangular and depends on the channel and
 * the place of the sample only, so the same place always sounds the same. Allocates nothing; belongs to one thread.
 */
final class CardWords {
    /** Of the noise; any number does. */
    static final long SEED = 0x50_52_45_47_41_50L;

    private final TpdfNoise[] noise = {new TpdfNoise(SEED, 0), new TpdfNoise(SEED, 1)};
    private final int bytesPerWord;
    private final double fullScale;

    /** @param bits 16 or 24 */
    CardWords(int bits) {
        if (bits != 16 && bits != 24) {
            throw new IllegalArgumentException("words of " + bits + " bits");
        }
        this.bytesPerWord = bits / Byte.SIZE;
        this.fullScale = 1 << (bits - 1);
    }

    int bytesPerSample() {
        return 2 * bytesPerWord;
    }

    /** Overwrites the beginning of {@code words} with the samples of a chunk. */
    void fill(Chunk chunk, byte[] words) {
        for (int c = 0; c < 2; c++) {
            double[] samples = chunk.channel(c);
            int at = c * bytesPerWord;
            long position = chunk.position;
            for (int i = 0; i < chunk.count; i++) {
                put(word(samples[i], noise[c].at(position)), words, at);
                at += 2 * bytesPerWord;
                position += chunk.speed;
            }
        }
    }

    /** What is no number becomes 0. */
    int word(double sample, double dither) {
        double rounded = Math.rint(sample * fullScale + dither);
        return (int) Math.max(-fullScale, Math.min(fullScale - 1, rounded));
    }

    private void put(int word, byte[] words, int at) {
        for (int b = 0; b < bytesPerWord; b++) {
            words[at + b] = (byte) (word >> (b * Byte.SIZE));
        }
    }
}
