package org.pregap.ui.timeline.scene;

/**
 * How the timeline is divided from top to bottom: a row of times, a row of marks, two lanes of clips. At the top of a
 * clip lies its card, below it the waveform.
 *
 * @param height of the whole
 * @param unit the pixels of one unit of design, such as 1.5 where everything is half as large again
 */
public record Rows(double height, double unit) {
    private static final int TIMES = 20;
    private static final int MARKS = 20;
    private static final int GAP = 3;
    private static final int CARD = 20;

    /** Waveforms of two channels lie above each other where each is at least this high. */
    private static final int LEAST_CHANNEL = 26;

    private static final double HIGHEST_DB = 6;
    private static final double LOWEST_DB = -30;

    public static final int LANES = 2;

    public double of(double units) {
        return units * unit;
    }

    public double timesBottom() {
        return of(TIMES);
    }

    /** Of times and marks. */
    public double rulerBottom() {
        return of(TIMES + MARKS);
    }

    public double laneTop(int lane) {
        return Math.rint(rulerBottom() + of(GAP) + lane * (laneHeight() + of(GAP)));
    }

    public double laneBottom(int lane) {
        return Math.rint(laneTop(lane) + laneHeight());
    }

    public double laneHeight() {
        return Math.max(of(CARD + 1), (height - rulerBottom() - of(GAP) * (LANES + 1)) / LANES);
    }

    public double waveTop(int lane) {
        return Math.rint(laneTop(lane) + of(CARD));
    }

    public double waveHeight(int lane) {
        return Math.max(1, laneBottom(lane) - waveTop(lane));
    }

    /** Whether the channels of a stereo source get a waveform each. */
    public boolean showsChannels(int lane) {
        return waveHeight(lane) >= of(2 * LEAST_CHANNEL);
    }

    /** The lane under a y, or the nearest one. */
    public int laneAt(double y) {
        return y < laneTop(1) - of(GAP) / 2.0 ? 0 : 1;
    }

    /** Where the line of a gain lies; beyond −30 and +6 dB it stays at the edge. */
    public double gainY(int lane, double db) {
        double shown = Math.max(LOWEST_DB, Math.min(HIGHEST_DB, db));
        return waveTop(lane) + (HIGHEST_DB - shown) * waveHeight(lane) / (HIGHEST_DB - LOWEST_DB);
    }

    /** By how many decibels the line of a gain moves with one pixel. */
    public double dbPerPixel(int lane) {
        return (HIGHEST_DB - LOWEST_DB) / waveHeight(lane);
    }
}
