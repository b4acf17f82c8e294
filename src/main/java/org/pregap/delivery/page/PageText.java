package org.pregap.delivery.page;

import java.util.Locale;
import org.pregap.time.SampleRate;

/** Figures as people read them, the same under every locale. */
final class PageText {
    private static final long KIBIBYTE = 1024;
    private static final int DIGEST_SHOWN = 8;

    private PageText() {}

    /** {@code −14.2}; minus infinity as {@code −∞}. */
    static String decibels(double value) {
        if (!Double.isFinite(value)) {
            return value < 0 ? "−∞" : "∞";
        }
        String text = String.format(Locale.ROOT, "%.1f", value);
        return (text.equals("-0.0") ? "0.0" : text).replace('-', '−');
    }

    /** With its unit, unless there is no such figure. */
    static String decibels(double value, String unit) {
        return Double.isFinite(value) ? decibels(value) + " " + unit : "silence";
    }

    /** {@code 4:07.250}, {@code 1:02:03.000} */
    static String length(long samples, SampleRate rate) {
        long milliseconds = Math.floorDiv(samples * 1000 + rate.hz() / 2, (long) rate.hz());
        long seconds = milliseconds / 1000;
        String small = String.format(Locale.ROOT, "%02d.%03d", seconds % 60, milliseconds % 1000);
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%s", seconds / 3600, seconds / 60 % 60, small)
                : seconds / 60 + ":" + small;
    }

    /** {@code 4:07}, {@code 1:02:03}; parts of seconds are left out. */
    static String wholeSeconds(double seconds) {
        long whole = (long) seconds;
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** {@code 583.1 MiB} */
    static String size(long bytes) {
        if (bytes < KIBIBYTE) {
            return counted(bytes, "byte");
        }
        double kibibytes = bytes / (double) KIBIBYTE;
        return kibibytes < KIBIBYTE
                ? String.format(Locale.ROOT, "%.1f KiB", kibibytes)
                : String.format(Locale.ROOT, "%.1f MiB", kibibytes / KIBIBYTE);
    }

    /** The beginning of a digest: enough to see that two differ. */
    static String shortened(String digest) {
        return digest.length() <= DIGEST_SHOWN ? digest : digest.substring(0, DIGEST_SHOWN) + "…";
    }

    static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
