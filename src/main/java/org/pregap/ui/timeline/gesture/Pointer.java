package org.pregap.ui.timeline.gesture;

import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;

/**
 * Where the pointer is.
 *
 * @param x pixels from the left edge of the lanes; may lie outside
 * @param y pixels from the top of the ruler
 * @param sample under {@code x} on the album clock, not necessarily a whole one
 * @param keys what is held down
 */
public record Pointer(double x, double y, double sample, Keys keys) {
    /** No drag goes further; up to here a double counts every sample. */
    private static final double FURTHEST = 1e13;

    /**
     * The keys that change what a click means.
     *
     * @param toggle adds to the selection or takes away: Ctrl, on a Mac Cmd
     * @param extend selects everything between, and makes drags of values finer: Shift
     */
    public record Keys(boolean toggle, boolean extend) {
        public static final Keys NONE = new Keys(false, false);
    }

    /** The nearest sample of the album clock, never before its start. */
    public SamplePos position() {
        return new SamplePos(Math.round(Math.max(0, Math.min(FURTHEST, sample))));
    }

    /** How far on the album clock it is from another. */
    public SampleCount since(Pointer other) {
        double by = sample - other.sample;
        return new SampleCount(Math.round(Math.max(-FURTHEST, Math.min(FURTHEST, by))));
    }
}
