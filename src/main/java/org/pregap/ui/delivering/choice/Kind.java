package org.pregap.ui.delivering.choice;

import java.util.Locale;

/** Kinds of track files. */
public enum Kind {
    WAV16,
    WAV24,
    WAV32F,
    FLAC16,
    FLAC24,
    AIFF16,
    AIFF24;

    /** As the command line names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
