package org.pregap.layout;

import org.pregap.model.Fade;
import org.pregap.time.SamplePos;

/**
 * A fade at its place on the album clock.
 *
 * @param start the first sample that the curve shapes
 * @param fade its length N and law; N is at least 1
 * @param direction how its samples lie on the curve
 */
public record FadeRamp(SamplePos start, Fade fade, Direction direction) implements Ramp {
    /** How sample i of a ramp of N samples lies on its curve f(x), x from 0 to 1. */
    public enum Direction {
        /** f(i/N): the first sample is 0, the first after the ramp would be 1. */
        IN,
        /** The time mirror of {@link #IN}, f((N−1−i)/N): the last sample is 0. */
        OUT,
        /** The other side of a crossfade, f(1 − i/N): with {@link #IN} it keeps the law's sum rule at every sample. */
        CROSS_OUT
    }

    @Override
    public SamplePos end() {
        return start.plus(fade.length());
    }
}
