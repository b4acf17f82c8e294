package org.pregap.workspace.match;

/** What can hold a gain back. */
public enum MatchLimit {
    NONE,
    /** A peak would go over the ceiling. */
    CEILING,
    /** A gain lies between −120 and +60 dB. */
    RANGE,
    /** There is no loudness to match. */
    SILENCE
}
