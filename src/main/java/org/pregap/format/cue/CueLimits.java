package org.pregap.format.cue;

/** How much a sheet may ask for. */
public final class CueLimits {
    /** The longest sheet; 99 tracks with all their texts take some tens of kilobytes. */
    public static final int LONGEST_BYTES = 1 << 20;

    /** Of tracks, and of index points after INDEX 00. */
    static final int MOST = 99;

    private CueLimits() {}
}
