package org.pregap.ui.timeline.scene;

/**
 * Which part of the album clock is shown, and how large: samples on one side, pixels from the left edge on the other.
 *
 * @param firstSample at the left edge, not necessarily a whole one
 * @param samplesPerPixel more than 0; below 1 every sample is several pixels wide
 */
public record TimeScale(double firstSample, double samplesPerPixel) {
    /** As close as it goes: a sample is 32 pixels wide. */
    public static final double FINEST = 1.0 / 32;

    public TimeScale {
        if (!(samplesPerPixel > 0)) {
            throw new IllegalArgumentException("a pixel shows some time");
        }
    }

    /** Shows a stretch from edge to edge. */
    public static TimeScale showing(double start, double end, double width) {
        return new TimeScale(start, Math.max(FINEST, (end - start) / Math.max(1, width)));
    }

    public double xOf(double sample) {
        return (sample - firstSample) / samplesPerPixel;
    }

    public double xOf(long sample) {
        return xOf((double) sample);
    }

    public double sampleAt(double x) {
        return firstSample + x * samplesPerPixel;
    }

    /** Another size; the sample under {@code x} stays there. {@code factor} above 1 shows less, larger. */
    public TimeScale zoomed(double x, double factor) {
        double finer = Math.max(FINEST, samplesPerPixel / factor);
        return new TimeScale(sampleAt(x) - x * finer, finer);
    }

    /** @param pixels to the right where positive */
    public TimeScale scrolled(double pixels) {
        return new TimeScale(firstSample + pixels * samplesPerPixel, samplesPerPixel);
    }

    public TimeScale startingAt(double sample) {
        return new TimeScale(sample, samplesPerPixel);
    }

    /** The nearest scale that shows nothing outside {@code [0, extent)}. */
    public TimeScale within(double extent, double width) {
        double coarsest = Math.max(FINEST, extent / Math.max(1, width));
        double kept = Math.min(coarsest, samplesPerPixel);
        double last = Math.max(0, extent - width * kept);
        return new TimeScale(Math.min(last, Math.max(0, firstSample)), kept);
    }

    /** The same stretch on a screen with {@code density} times as many pixels. */
    public TimeScale denser(double density) {
        return new TimeScale(firstSample, samplesPerPixel / density);
    }
}
