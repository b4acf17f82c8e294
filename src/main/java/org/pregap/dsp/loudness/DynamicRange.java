package org.pregap.dsp.loudness;

import java.util.Arrays;

/**
 * The TT dynamic range of one channel: the second-highest peak of blocks of 3 s over the power mean of the loudest fifth
 * of them. Source: "Measuring DR", Algorithmix, version 1.3 (2009); that the part block at the end counts, with its own
 * length, is how the meters in use do it.
 */
public final class DynamicRange {
    /** What the original meter calls 3 s at 44.1 kHz. */
    private static final int BLOCK_AT_44100 = 132_480;

    /** Below this a sum of powers is silence, as in the meters in use: 2⁻²⁴. */
    private static final double SILENCE = 0x1p-24;

    private static final int LOUDEST_SHARE = 5;

    private DynamicRange() {}

    /** How many samples a block has. */
    public static int blockSamples(int rateHz) {
        return rateHz == 44_100 ? BLOCK_AT_44100 : 3 * rateHz;
    }

    /** How many blocks there are: the part at the end counts as one, even an empty one. */
    public static int blockCount(int rateHz, long lengthSamples) {
        return (int) (lengthSamples / blockSamples(rateHz)) + 1;
    }

    /**
     * @param powers for each block the mean of its squares
     * @param peaks for each block its highest absolute value
     * @return in dB, before rounding; 0 for silence
     */
    public static double ofBlocks(double[] powers, double[] peaks) {
        double[] sortedPowers = powers.clone();
        double[] sortedPeaks = peaks.clone();
        Arrays.sort(sortedPowers);
        Arrays.sort(sortedPeaks);
        int blocks = powers.length;
        int loudest = Math.max(1, blocks / LOUDEST_SHARE);
        double sum = 0;
        for (int i = blocks - loudest; i < blocks; i++) {
            sum += 2 * sortedPowers[i]; // a sine of full scale has 0 dB
        }
        double peak = sortedPeaks[Math.max(0, blocks - 2)];
        if (sum < SILENCE || peak == 0) {
            return 0;
        }
        return LoudnessScale.decibels(peak / StrictMath.sqrt(sum / loudest));
    }
}
