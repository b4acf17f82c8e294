package org.pregap.ui.delivering.choice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of track files. */
public enum Kind {
    WAV16,
    WAV24,
    WAV32F,
    FLAC16,
    FLAC24,
    AIFF16,
    AIFF24;

    static Optional<Kind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** As the command line names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
