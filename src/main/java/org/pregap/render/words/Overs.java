package org.pregap.render.words;

import java.util.List;

/**
 * Samples that went beyond full scale and were clamped to it.
 *
 * @param sampleCount how many instants at which at least one channel was clamped
 * @param runs where, in order; only the first {@link #MOST_RUNS}
 * @param runCount how many runs there are in all
 */
public record Overs(long sampleCount, List<Run> runs, long runCount) {
    public static final int MOST_RUNS = 1000;

    public Overs {
        runs = List.copyOf(runs);
    }

    /** Successive clamped instants. */
    public record Run(long startSample, long lengthSamples) {
        long end() {
            return startSample + lengthSamples;
        }
    }
}
