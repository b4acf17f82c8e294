package org.pregap.intake;

/**
 * How large a sheet may be. 99 tracks with six texts of 160 characters in eight languages make about one megabyte, so an
 * honest sheet comes near none of these.
 */
final class SheetLimits {
    static final int MOST_BYTES = 4 << 20;
    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 1_000;
    static final int MOST_CELL_CHARACTERS = 10_000;

    private SheetLimits() {}
}
