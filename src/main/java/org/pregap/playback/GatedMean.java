package org.pregap.playback;

import java.util.Arrays;
import org.pregap.dsp.loudness.LoudnessScale;

/**
 * Integrated loudness of sound that is still going on: the powers of gating blocks, sorted into bins of a twentieth of a
 * LU by which the relative gate is found. Takes the same room however long it goes on. Source of the gates: ITU-R
 * BS.1770-5, annex 1, equations 3 to 7. Allocates nothing; belongs to one thread.
 */
final class GatedMean {
    private static final double LOWEST_LUFS = -70;
    private static final double RELATIVE_LU = -10;
    private static final int BINS_PER_LU = 20;
    private static final int BINS = 110 * BINS_PER_LU;

    private final double[] sums = new double[BINS];
    private final long[] counts = new long[BINS];
    private final double lowestPower = LoudnessScale.meanPower(LOWEST_LUFS);

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
    }

    void add(double blockPower) {
        if (blockPower > lowestPower) {
            int bin = bin(LoudnessScale.lufs(blockPower));
            sums[bin] += blockPower;
            counts[bin]++;
        }
    }

    /** The mean power of the blocks that count; 0 where none does. */
    double power() {
        double all = meanFrom(0);
        return all > 0 ? meanFrom(bin(LoudnessScale.lufs(all) + RELATIVE_LU)) : 0;
    }

    private double meanFrom(int first) {
        double sum = 0;
        long count = 0;
        for (int i = first; i < BINS; i++) {
            sum += sums[i];
            count += counts[i];
        }
        return count == 0 ? 0 : sum / count;
    }

    private static int bin(double lufs) {
        return (int) Math.max(0, Math.min(BINS - 1, (lufs - LOWEST_LUFS) * BINS_PER_LU));
    }
}
