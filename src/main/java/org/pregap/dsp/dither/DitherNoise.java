package org.pregap.dsp.dither;

import java.util.Arrays;

/** Noise that is added before rounding, in LSB. What a sample gets depends on its position and nothing before it. */
@FunctionalInterface
interface DitherNoise {
    /** No noise. */
    DitherNoise NONE = (position, noise, count) -> Arrays.fill(noise, 0, count, 0.0);

    /**
     * The noise of successive samples.
     *
     * @param position of the first of them
     * @param noise {@code [0, count)} is overwritten
     */
    void fill(long position, double[] noise, int count);
}
