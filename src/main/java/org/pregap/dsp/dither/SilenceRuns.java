package org.pregap.dsp.dither;

import java.util.Arrays;

/**
 * Finds digital silence: runs of at least {@link #SHORTEST_SAMPLES} samples in which every channel is exactly zero. A
 * shorter run is music that happens to pass through zero; switching dither off there would tie the noise to the signal.
 *
 * <p>Whoever looks at a part of a signal adds {@link #CONTEXT_SAMPLES} samples on either side; what is found between
 * them then does not depend on how the signal was cut.
 */
public final class SilenceRuns {
    /** 1/75 s at 44.1 kHz: no pause on a disc is shorter, and music only touches zero for a sample or a few. */
    public static final int SHORTEST_SAMPLES = 588;

    public static final int CONTEXT_SAMPLES = SHORTEST_SAMPLES - 1;

    private SilenceRuns() {}

    /**
     * Marks every sample that belongs to a silent run.
     *
     * @param channels one or two, {@code channels[c][i]}, of equal length, at least {@code count}
     * @param silent {@code [0, count)} is overwritten
     */
    public static void mark(double[][] channels, int count, boolean[] silent) {
        double[] left = channels[0];
        double[] right = channels[channels.length - 1];
        int run = 0;
        for (int i = 0; i < count; i++) {
            if (left[i] == 0.0 && right[i] == 0.0) {
                run++;
                silent[i] = run >= SHORTEST_SAMPLES;
                if (run == SHORTEST_SAMPLES) {
                    Arrays.fill(silent, i + 1 - run, i, true);
                }
            } else {
                run = 0;
                silent[i] = false;
            }
        }
    }
}
