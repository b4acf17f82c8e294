package org.pregap.ui.words;

import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.workspace.edit.Seconds;

/** How long something is, as the window writes it. */
public final class Lengths {
    private Lengths() {}

    /** {@code 1.40 s}: hundredths tell CD frames apart. */
    public static String seconds(CdFrames length) {
        return Seconds.rounded(length.count(), CdFrames.PER_SECOND) + " s";
    }

    /** {@code 1.40 s (105 f)} */
    public static String secondsAndCdFrames(CdFrames length) {
        return seconds(length) + " (" + length.count() + " f)";
    }

    /** {@code 1.25 s} */
    public static String seconds(SampleCount length, SampleRate rate) {
        return Seconds.rounded(length.count(), rate.hz()) + " s";
    }

    /** {@code 1.253 s} */
    public static String milliseconds(SampleCount length, SampleRate rate) {
        return Seconds.toMilliseconds(length.count(), rate.hz()) + " s";
    }
}
