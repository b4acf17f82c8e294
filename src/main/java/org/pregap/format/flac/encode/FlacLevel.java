package org.pregap.format.flac.encode;

import java.util.List;

/** How hard to try for a smaller file; every level is decoded at the same speed, or nearly so. */
public enum FlacLevel {
    /** About the size of {@code flac -5}. */
    FAST(8, 5, List.of(Window.WHOLE)),
    /** About the size of {@code flac -8}; takes several times as long. */
    SMALL(12, 6, List.of(Window.WHOLE, Window.part(0, 2), Window.part(1, 2), Window.part(0, 3), Window.part(2, 3)));

    private final int mostOrder;
    private final int mostPartitionOrder;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of windows that do not change
    private final List<Window> windows;

    FlacLevel(int mostOrder, int mostPartitionOrder, List<Window> windows) {
        this.mostOrder = mostOrder;
        this.mostPartitionOrder = mostPartitionOrder;
        this.windows = windows;
    }

    /** The samples that a predictor may look back; the subset allows 12 up to 48 kHz. */
    int mostOrder() {
        return mostOrder;
    }

    /** How often a block may be halved into parts with a Rice parameter each; the subset allows 8. */
    int mostPartitionOrder() {
        return mostPartitionOrder;
    }

    /** Predictors are made from the block as seen through each of these, and the best is taken. */
    List<Window> windows() {
        return windows;
    }

    /** Whether every way of storing two channels is tried, instead of guessed. */
    boolean triesEveryStereo() {
        return this == SMALL;
    }
}
