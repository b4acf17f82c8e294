package org.pregap.ui.words;

/** How long work will still take, as nobody counts the seconds of an estimate. */
public final class TimeLeft {
    private static final double MOMENT_SECONDS = 10;
    private static final double LONGEST_IN_SECONDS = 90;

    private TimeLeft() {}

    /** {@code a few seconds left}, {@code about 40 s left}, {@code about 3 min left} */
    public static String of(double seconds) {
        Words words = Words.of(TimeLeft.class);
        if (seconds < MOMENT_SECONDS) {
            return words.get("left.moment");
        }
        return seconds < LONGEST_IN_SECONDS
                ? words.get("left.seconds", Long.toString(Math.round(seconds / 10) * 10))
                : words.get("left.minutes", Long.toString(Math.round(seconds / 60)));
    }
}
