package org.pregap.format.aiff;

/** How much an AIFF file may ask for. Samples are not bounded: they are never held in memory. */
public final class AiffLimits {
    /** The most chunks in a file; more are no file that a program for audio wrote. */
    public static final int MOST_CHUNKS = 10_000;

    /** The longest {@code COMM} chunk; the longest that is read has 22 bytes and the name of a compression. */
    public static final int LONGEST_COMMON_BYTES = 64 * 1024;

    private AiffLimits() {}
}
