package org.pregap.analysis;

/**
 * The figures of a track or of an album. What a sound is too quiet or too short to have is {@link
 * Double#NEGATIVE_INFINITY}; none is ever NaN. Sources: ITU-R BS.1770-5; EBU Tech 3341 and 3342 (2023); for the dynamic
 * range, "Measuring DR", Algorithmix 2009.
 *
 * @param integratedLufs loudness of the whole, gated
 * @param loudnessRangeLu LRA, 0 or more
 * @param momentaryMaxLufs the loudest 400 ms
 * @param shortTermMaxLufs the loudest 3 s
 * @param truePeakDbtp the highest value of the signal between the samples too
 * @param samplePeakDbfs the highest sample
 * @param dynamicRangeDb TT DR before rounding, 0 for silence; of an album, the mean of the rounded figures of its tracks
 */
public record Loudness(
        double integratedLufs,
        double loudnessRangeLu,
        double momentaryMaxLufs,
        double shortTermMaxLufs,
        double truePeakDbtp,
        double samplePeakDbfs,
        double dynamicRangeDb) {

    /** Peak to loudness ratio: true peak minus integrated loudness; minus infinity where there is no loudness. */
    public double plrDb() {
        return integratedLufs == Double.NEGATIVE_INFINITY ? integratedLufs : truePeakDbtp - integratedLufs;
    }

    /** The dynamic range as it is shown: {@code 12} of DR12. */
    public int dynamicRange() {
        return (int) StrictMath.rint(dynamicRangeDb);
    }
}
