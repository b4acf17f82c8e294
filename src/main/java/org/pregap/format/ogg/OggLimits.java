package org.pregap.format.ogg;

/** What is accepted of an Ogg Vorbis file, beyond which it is refused. */
public final class OggLimits {
    /** Mono or stereo; the format allows 255. */
    public static final int MOST_CHANNELS = 2;

    /** The format's own bound of a page: a header of 27 bytes, 255 lengths, and 255 times 255 bytes. */
    public static final int LONGEST_PAGE_BYTES = 27 + 255 + 255 * 255;

    /** Comments with pictures in them may be long; they are stepped over in memory. */
    public static final int LONGEST_HEADER_BYTES = 16 << 20;

    /** No packet of stereo sound comes near. */
    public static final int LONGEST_PACKET_BYTES = 1 << 20;

    /** All code books of a stream together; encoders come to some ten thousand. */
    public static final int MOST_CODE_WORDS = 1 << 20;

    /** The numbers that code words stand for, all together. */
    public static final int MOST_CODE_VALUES = 1 << 22;

    private OggLimits() {}
}
