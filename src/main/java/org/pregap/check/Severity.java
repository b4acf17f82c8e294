package org.pregap.check;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The master would be wrong or refused: it is not written. */
    ERROR,
    /** Somebody should look before it is sent. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** The name in JSON: {@code error}, {@code warning}, {@code note}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
