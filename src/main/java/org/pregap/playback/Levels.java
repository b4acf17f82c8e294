package org.pregap.playback;

import org.pregap.dsp.loudness.LoudnessScale;

/**
 * What the meters found of the sound that is heard. Minus infinity where there is nothing.
 *
 * @param leftPeakDbfs the highest sample of the last 50 ms
 * @param rightPeakDbfs right
 * @param truePeakDbtp the highest value of that time between the samples too, of both channels
 * @param leftHeldDbfs the highest sample since the meters were reset
 * @param rightHeldDbfs right
 * @param heldTruePeakDbtp since the meters were reset
 * @param momentaryLufs of the last 400 ms
 * @param shortTermLufs of the last 3 s
 * @param integratedLufs since the meters were reset, gated
 */
public record Levels(
        double leftPeakDbfs,
        double rightPeakDbfs,
        double truePeakDbtp,
        double leftHeldDbfs,
        double rightHeldDbfs,
        double heldTruePeakDbtp,
        double momentaryLufs,
        double shortTermLufs,
        double integratedLufs) {
    public static final Levels SILENCE = of(new double[LiveMeter.FIGURES]);

    /** Of the figures of a {@link LiveMeter}. */
    static Levels of(double[] figures) {
        return new Levels(
                LoudnessScale.decibels(figures[0]),
                LoudnessScale.decibels(figures[1]),
                LoudnessScale.decibels(figures[2]),
                LoudnessScale.decibels(figures[3]),
                LoudnessScale.decibels(figures[4]),
                LoudnessScale.decibels(figures[5]),
                LoudnessScale.lufs(figures[6]),
                LoudnessScale.lufs(figures[7]),
                LoudnessScale.lufs(figures[8]));
    }

    /** What stays when nothing is heard any more: all that is held. */
    public Levels held() {
        return new Levels(
                SILENCE.leftPeakDbfs,
                SILENCE.rightPeakDbfs,
                SILENCE.truePeakDbtp,
                leftHeldDbfs,
                rightHeldDbfs,
                heldTruePeakDbtp,
                SILENCE.momentaryLufs,
                SILENCE.shortTermLufs,
                integratedLufs);
    }
}
