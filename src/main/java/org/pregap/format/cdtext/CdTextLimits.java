package org.pregap.format.cdtext;

/** How much CD-Text there can be. */
public final class CdTextLimits {
    /** Languages; a block number has three bits. */
    public static final int BLOCKS = 8;

    /**
     * Packs of a block that are written, size information included. The sequence number would allow 256, some readers
     * take only 255.
     */
    public static final int PACKS_PER_BLOCK = 255;

    /** The highest track number of a CD. */
    public static final int LAST_TRACK = 99;

    /** The longest file that is read: every pack number of every block, and one stray byte. */
    public static final int FILE_BYTES = BLOCKS * 256 * 18 + 1;

    private CdTextLimits() {}
}
