package org.pregap.ui.theme;

/** What somebody chooses in the View menu. */
public enum Theme {
    /** Light or dark, as the system is. */
    SYSTEM,
    LIGHT,
    DARK
}
