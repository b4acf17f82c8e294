package org.pregap.ui.delivering.report;

import java.util.Locale;
import org.pregap.ui.words.Words;

/** Sizes for people, in powers of ten as disks are sold. */
public final class SizeText {
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;
    private static final long GIGA = KILO * MEGA;

    private SizeText() {}

    public static String of(long bytes) {
        Words words = Words.of(SizeText.class);
        if (bytes < KILO) {
            return words.get("bytes", Long.toString(bytes));
        }
        if (bytes < MEGA) {
            return words.get("kilobytes", Long.toString(Math.round(bytes / (double) KILO)));
        }
        return bytes < GIGA
                ? words.get("megabytes", Long.toString(Math.round(bytes / (double) MEGA)))
                : words.get("gigabytes", String.format(Locale.ROOT, "%.2f", bytes / (double) GIGA));
    }
}
