package org.pregap.dsp.loudness;

/**
 * Integrated loudness from the powers of gating blocks: those above −70 LUFS count, and of these those above the
 * loudness of their mean less 10 LU. Source: ITU-R BS.1770-5, annex 1, equations 3 to 7.
 */
public final class Gating {
    /** A gating block: 400 ms. */
    public static final int BLOCK_SLOTS = 40;

    /** Blocks overlap by three quarters. */
    public static final int HOP_SLOTS = 10;

    static final double ABSOLUTE_LUFS = -70;
    private static final double RELATIVE_LU = -10;

    private Gating() {}

    /** @return in LUFS; minus infinity where no block is above −70 LUFS */
    public static double integratedLufs(double[] blockPowers) {
        double absolute = LoudnessScale.meanPower(ABSOLUTE_LUFS);
        double mean = meanAbove(blockPowers, absolute);
        double relative = LoudnessScale.meanPower(LoudnessScale.lufs(mean) + RELATIVE_LU);
        return LoudnessScale.lufs(meanAbove(blockPowers, Math.max(absolute, relative)));
    }

    private static double meanAbove(double[] powers, double threshold) {
        double sum = 0;
        int count = 0;
        for (double power : powers) {
            if (power > threshold) {
                sum += power;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
