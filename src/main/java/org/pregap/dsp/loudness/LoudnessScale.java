package org.pregap.dsp.loudness;

/**
 * From power to loudness and back: L = −0.691 + 10·log10(z), where z is the weighted sum of the channels' mean squares
 * after K-weighting. Source: ITU-R BS.1770-5, annex 1.
 */
public final class LoudnessScale {
    private static final double OFFSET_LU = -0.691;

    private LoudnessScale() {}

    /** @return the loudness in LUFS of a mean power; minus infinity for 0 */
    public static double lufs(double meanPower) {
        return meanPower > 0 ? OFFSET_LU + 10 * StrictMath.log10(meanPower) : Double.NEGATIVE_INFINITY;
    }

    /** The mean power that has this loudness. */
    public static double meanPower(double lufs) {
        return StrictMath.pow(10, (lufs - OFFSET_LU) / 10);
    }

    /** @return the level in dB of an absolute value, full scale 1.0; minus infinity for 0 */
    public static double decibels(double value) {
        return value > 0 ? 20 * StrictMath.log10(value) : Double.NEGATIVE_INFINITY;
    }
}
