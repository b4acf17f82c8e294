package org.pregap.format.ddp;

/** How much of a set is read into memory, and how much there can be in one. */
public final class DdpLimits {
    /** Tracks of a CD. */
    public static final int TRACKS = 99;

    /** Pause that the map can give: four digits. */
    public static final long LONGEST_PAUSE_CD_FRAMES = 9999;

    /** The identifier has 128 bytes; a stray line end and a bit more is read. */
    public static final int ID_BYTES = 1024;

    /** More packets than a disc has tracks and texts. */
    public static final int MAP_BYTES = 128 * 1024;

    /** Room for 99 tracks of 100 indexes, twice. */
    public static final int PQ_BYTES = 64 * 20_000;

    /** Eight full blocks are 36 864 bytes. */
    public static final int CD_TEXT_BYTES = 64 * 1024;

    /** A checksum file with comments. */
    public static final int CHECKSUM_BYTES = 256 * 1024;

    /** Entries of the folder. */
    public static final int FOLDER_ENTRIES = 10_000;

    /** Defects that are listed one by one. */
    public static final int DEFECTS = 1000;

    private DdpLimits() {}
}
