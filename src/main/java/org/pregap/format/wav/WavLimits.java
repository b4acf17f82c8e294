package org.pregap.format.wav;

/** How much a WAV file may ask for. Samples are not bounded: they are never held in memory. */
public final class WavLimits {
    /** The most chunks in a file; more are no file that a program for audio wrote. */
    public static final int MOST_CHUNKS = 10_000;

    /** The longest {@code fmt} chunk; the longest that is read has 40 bytes. */
    public static final int LONGEST_FORMAT_BYTES = 64 * 1024;

    /** The longest chunk of tags that is loaded, pictures included; a longer one counts as absent. */
    public static final int LONGEST_TAGS_BYTES = 16 * 1024 * 1024;

    /** The longest single text of a tag; a longer one counts as absent. */
    public static final int LONGEST_TEXT_BYTES = 64 * 1024;

    /** The most bytes behind the samples that may belong to no chunk: a disk sector, or an appended ID3v1 tag. */
    public static final int MOST_STRAY_BYTES = 4096;

    private WavLimits() {}
}
