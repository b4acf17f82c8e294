package org.pregap.ui.delivering;

import org.pregap.ui.words.Words;

/** Sizes for people, in powers of ten as disks are sold. */
final class SizeText {
    private static final long KILO = 1000;

    private SizeText() {}

    static String of(long bytes, Words words) {
        if (bytes < KILO) {
            return words.get("bytes", Long.toString(bytes));
        }
        return bytes < KILO * KILO
                ? words.get("kilobytes", Long.toString(Math.round(bytes / (double) KILO)))
                : words.get("megabytes", Long.toString(Math.round(bytes / (double) (KILO * KILO))));
    }
}
