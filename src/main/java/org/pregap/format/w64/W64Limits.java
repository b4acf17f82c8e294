package org.pregap.format.w64;

/** How much a Wave64 file may ask for. Samples are not bounded: they are never held in memory. */
public final class W64Limits {
    /** The most chunks in a file; more are no file that a program for audio wrote. */
    public static final int MOST_CHUNKS = 10_000;

    /** The longest {@code fmt} chunk; the longest that is read has 40 bytes. */
    public static final int LONGEST_FORMAT_BYTES = 64 * 1024;

    /** The most bytes behind the samples that may belong to no chunk. */
    public static final int MOST_STRAY_BYTES = 4096;

    private W64Limits() {}
}
