package org.pregap.render.words;

import java.util.SplittableRandom;

/** Seeded sound of every size. */
public final class TestSignals {
    private TestSignals() {}

    /** 16-bit noise over the whole range, its extremes among it. */
    public static int[] ints(long seed, int count) {
        int[] samples = new SplittableRandom(seed).ints(count, -32_768, 32_768).toArray();
        if (count > 2) {
            samples[1] = -32_768;
            samples[2] = 32_767;
        }
        return samples;
    }

    /** Noise of more than 16 bits between ±{@code peak}. */
    public static double[] doubles(long seed, int count, double peak) {
        return new SplittableRandom(seed).doubles(count, -peak, peak).toArray();
    }

    public static double[] scaled(int[] samples) {
        double[] scaled = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            scaled[i] = samples[i] / 32_768.0;
        }
        return scaled;
    }
}
