package org.pregap.layout;

import org.pregap.time.SamplePos;

/** What shapes a clip's level over a stretch of time. Where it does not reach, it changes nothing. */
public sealed interface Ramp permits FadeRamp, AdaptedRamp {
    /** The first sample that it shapes. */
    SamplePos start();

    /** The first sample after it. */
    SamplePos end();
}
