package org.pregap.playback;

import org.pregap.dsp.loudness.TruePeak;

/**
 * Follows the true peak of sound that comes in parts. Looks at each part a few samples late, when those after it are
 * known. Allocates nothing; belongs to one thread.
 */
final class PeakTracker {
    private static final int CONTEXT = TruePeak.CONTEXT_SAMPLES;
    private static final int STEP = TruePeak.STEP_SAMPLES;

    private final TruePeak truePeak = new TruePeak();
    private final double[][] held;
    private int count = CONTEXT;

    /** @param mostSamples the longest part */
    PeakTracker(int mostSamples) {
        held = new double[2][2 * CONTEXT + STEP + mostSamples];
    }

    /** @return the highest absolute value of what could be looked at now, of both channels; 0 if that was nothing */
    double add(Chunk chunk) {
        for (int c = 0; c < 2; c++) {
            System.arraycopy(chunk.channel(c), 0, held[c], count, chunk.count);
        }
        count += chunk.count;
        int ready = (count - 2 * CONTEXT) / STEP * STEP;
        truePeak.reset(0);
        if (ready > 0) {
            for (double[] channel : held) {
                truePeak.look(channel, CONTEXT, CONTEXT + ready);
            }
            truePeak.finish();
            count -= ready;
            for (double[] channel : held) {
                System.arraycopy(channel, ready, channel, 0, count);
            }
        }
        return truePeak.highest();
    }
}
