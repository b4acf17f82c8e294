package org.pregap.picture;

/** One plot with its title. */
public sealed interface Chart permits LineChart, BarChart {
    String title();

    /** A sentence below the title; empty for none. */
    String note();

    int heightPx();

    static void requireHeight(int heightPx) {
        if (heightPx < 80 || heightPx > 10_000) {
            throw new IllegalArgumentException("a chart is 80 to 10000 px high, not " + heightPx);
        }
    }
}
