package org.pregap.format.flac;

/**
 * What is accepted of a FLAC file, beyond which it is refused (or, for hints such as seek points, not used). The format
 * itself allows more channels; nothing here limits a stereo file as programs write it.
 */
public final class FlacLimits {
    /** Mono or stereo; the format allows eight. */
    public static final int MOST_CHANNELS = 2;

    /** The format's own bounds of a word length. */
    public static final int FEWEST_BITS = 4;

    public static final int MOST_BITS = 32;

    /** Metadata blocks before the sound. They are stepped over, so their size costs nothing; each has at most 16 MiB. */
    public static final int MOST_METADATA_BLOCKS = 1024;

    /** ID3v2 tags before the stream marker; some programs prepend one. */
    public static final int MOST_LEADING_TAGS = 4;

    /** A longer seek table is not used: a point each second suffices for 18 hours. */
    public static final int MOST_SEEK_POINTS = 65_536;

    /** Places tried in vain while looking for a frame, before the search gives way to decoding in order. */
    static final int MOST_FAILED_TRIALS = 1000;

    /** How far from the end of the file the last frame is looked for where no total is stated. */
    static final int LONGEST_TAIL_BYTES = 4 << 20;

    private FlacLimits() {}
}
