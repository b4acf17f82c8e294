package org.pregap.ui.timeline;

import org.pregap.ui.timeline.scene.TimeScale;

/** The part of the album that is shown. Until somebody zooms or scrolls it is all of it, also when the window grows. */
final class Viewport {
    private static final double MARGIN = 0.06;

    /** Where the playhead comes to lie when the view follows it: a tenth from the left. */
    private static final double FOLLOWED = 0.1;

    private TimeScale scale = new TimeScale(0, 1000);
    private double extent = 1;
    private double width = 1;
    private boolean whole = true;

    TimeScale scale() {
        return scale;
    }

    /** How much of the album clock can be shown, in samples. */
    double extent() {
        return extent;
    }

    double width() {
        return width;
    }

    /** The samples from edge to edge. */
    double span() {
        return width * scale.samplesPerPixel();
    }

    void setExtent(double newExtent) {
        extent = newExtent;
        settle();
    }

    /** While something is dragged nothing is shown at another size, or the pointer would point elsewhere. */
    void growExtent(double newExtent) {
        extent = Math.max(extent, newExtent);
    }

    void setWidth(double newWidth) {
        width = Math.max(1, newWidth);
        settle();
    }

    void showAll() {
        whole = true;
        settle();
    }

    /** Shows a stretch with a little around it. */
    void show(double start, double end) {
        double around = Math.max(1, end - start) * MARGIN;
        set(TimeScale.showing(start - around, end + around, width));
    }

    /** @param factor above 1 shows less, larger; the sample under {@code x} stays there */
    void zoom(double x, double factor) {
        set(scale.zoomed(x, factor));
    }

    void scroll(double pixels) {
        set(scale.scrolled(pixels));
    }

    void scrollTo(double firstSample) {
        set(scale.startingAt(firstSample));
    }

    void centre(double sample) {
        set(scale.startingAt(sample - span() / 2));
    }

    void show(long start, long end) {
        show((double) start, (double) end);
    }

    /** Scrolls by a page if the sample is not shown; tells whether it did. */
    boolean follow(long sample) {
        return follow((double) sample);
    }

    boolean follow(double sample) {
        double x = scale.xOf(sample);
        if (x >= 0 && x < width) {
            return false;
        }
        TimeScale before = scale;
        set(scale.startingAt(sample - span() * FOLLOWED));
        return !scale.equals(before);
    }

    private void set(TimeScale wanted) {
        scale = wanted.within(extent, width);
        whole = scale.firstSample() == 0 && span() >= extent * (1 - 1e-9);
    }

    private void settle() {
        scale = whole ? TimeScale.showing(0, extent, width) : scale.within(extent, width);
    }
}
