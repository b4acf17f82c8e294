package org.pregap.model;

import org.pregap.time.SampleCount;

/**
 * A fade at one end of a clip, or one side of a crossfade.
 *
 * @param length in samples at the album's rate; 0 is no fade
 * @param law its shape
 */
public record Fade(SampleCount length, FadeLaw law) {
    public static final Fade NONE = new Fade(SampleCount.ZERO, FadeLaw.LINEAR);

    public Fade {
        Bounds.require("a fade", length);
        if (length.isZero()) {
            law = FadeLaw.LINEAR;
        }
    }

    public boolean isNone() {
        return length.isZero();
    }
}
