package org.pregap.ui.timeline.scene;

import org.pregap.time.Msf;

/**
 * The strip with the whole album. Long albums are shown on a disc that is full, so that it is seen how much room there is.
 *
 * @param scale from time to pixels
 * @param width in pixels
 * @param height in pixels
 * @param unit the pixels of one unit of design
 */
public record Overview(TimeScale scale, double width, double height, double unit) {
    /** What every plant takes and every player plays. Source: the nominal playing time of a 74-minute disc, IEC 60908. */
    public static final Msf SAFE_LIMIT = new Msf(74, 0, 0);

    /** The longest that most plants take; the rules warn beyond it. */
    public static final Msf USUAL_LIMIT = new Msf(79, 57, 0);

    private static final int FULL_MINUTES = 81;
    private static final int LONG_MINUTES = 30;

    public static Overview of(Scene scene, double width, double height, double unit) {
        double minute = 60.0 * scene.rate().hz();
        double extent = scene.extent();
        double shown = extent >= LONG_MINUTES * minute ? Math.max(extent, FULL_MINUTES * minute) : extent;
        return new Overview(TimeScale.showing(0, shown, width), width, height, unit);
    }

    /** Whether a place in the strip lies in the part that is shown below. */
    public boolean isViewed(double x, TimeScale viewed, double viewedWidth) {
        double sample = scale.sampleAt(x);
        return sample >= viewed.firstSample() && sample < viewed.sampleAt(viewedWidth);
    }
}
