package org.pregap.format.wav;

/** How much a WAV file may ask for. Samples are not bounded: they are never held in memory. */
public final class WavLimits {
    /** The most chunks in a file; more are no file that a program for audio wrote. */
    public static final int MOST_CHUNKS = 10_000;

    /** The longest {@code fmt} chunk; the longest that is read has 40 bytes. */
    public static final int LONGEST_FORMAT_BYTES = 64 * 1024;

    /** The most chunks for which {@code ds64} may give a length; those behind them count as not given. */
    public static final int MOST_LARGE_CHUNKS = 1000;

    /** The most bytes behind the samples that may belong to no chunk: a disk sector, or an appended ID3v1 tag. */
    public static final int MOST_STRAY_BYTES = 4096;

    private WavLimits() {}
}
