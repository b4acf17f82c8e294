package org.pregap.workspace.listening;

import org.pregap.playback.Levels;

/**
 * What the meters show. Minus infinity where there is nothing to show.
 *
 * @param leftPeakDbfs the highest sample of the last moment, left
 * @param rightPeakDbfs right
 * @param leftHeldDbfs the highest sample since the meters were reset, left
 * @param rightHeldDbfs right
 * @param truePeakDbtp of both channels, of the last moment
 * @param heldTruePeakDbtp since the meters were reset
 * @param momentaryLufs of the last 400 ms
 * @param shortTermLufs of the last 3 s
 * @param integratedLufs since the meters were reset
 */
public record MeterReading(
        double leftPeakDbfs,
        double rightPeakDbfs,
        double leftHeldDbfs,
        double rightHeldDbfs,
        double truePeakDbtp,
        double heldTruePeakDbtp,
        double momentaryLufs,
        double shortTermLufs,
        double integratedLufs) {
    private static final double NOTHING = Double.NEGATIVE_INFINITY;

    public static final MeterReading SILENCE =
            new MeterReading(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

    static MeterReading of(Levels levels) {
        return new MeterReading(
                levels.leftPeakDbfs(),
                levels.rightPeakDbfs(),
                levels.leftHeldDbfs(),
                levels.rightHeldDbfs(),
                levels.truePeakDbtp(),
                levels.heldTruePeakDbtp(),
                levels.momentaryLufs(),
                levels.shortTermLufs(),
                levels.integratedLufs());
    }
}
