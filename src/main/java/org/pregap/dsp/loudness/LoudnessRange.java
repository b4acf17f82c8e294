package org.pregap.dsp.loudness;

import java.util.Arrays;

/**
 * Loudness range from short-term loudness ten times a second: the distance from the 10th to the 95th percentile of what
 * is not below −70 LUFS, nor more than 20 LU below the mean. Source: EBU Tech 3342 (2023), sections 2 and 3.
 */
public final class LoudnessRange {
    /** A window of short-term loudness: 3 s. */
    public static final int WINDOW_SLOTS = 300;

    /** Ten values a second. */
    public static final int HOP_SLOTS = 10;

    /** So much silence follows a file before its last value is taken: 1.5 s. */
    public static final int SILENCE_SLOTS = 150;

    private static final double RELATIVE_LU = -20;
    private static final double LOW = 0.10;
    private static final double HIGH = 0.95;

    private LoudnessRange() {}

    /** @return in LU; 0 where nothing is loud enough */
    public static double ofPowers(double[] shortTermPowers) {
        double[] audible = notBelow(shortTermPowers, LoudnessScale.meanPower(Gating.ABSOLUTE_LUFS));
        double mean = Arrays.stream(audible).sum() / Math.max(1, audible.length);
        double threshold = LoudnessScale.meanPower(LoudnessScale.lufs(mean) + RELATIVE_LU);
        double[] kept = notBelow(audible, threshold);
        if (kept.length == 0) {
            return 0;
        }
        Arrays.sort(kept);
        return LoudnessScale.lufs(percentile(kept, HIGH)) - LoudnessScale.lufs(percentile(kept, LOW));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) StrictMath.floor((sorted.length - 1) * share + 0.5)];
    }

    private static double[] notBelow(double[] powers, double threshold) {
        return Arrays.stream(powers).filter(power -> power >= threshold).toArray();
    }
}
