package org.pregap.ui.meters;

/** What the meters show. */
interface MetersView {
    /** A bar and the line above it. */
    enum Bar {
        LEFT,
        RIGHT,
        TRUE_PEAK,
        MOMENTARY,
        SHORT_TERM,
        INTEGRATED
    }

    /** A figure. */
    enum Figure {
        PEAK,
        TRUE_PEAK,
        MOMENTARY,
        SHORT_TERM,
        INTEGRATED
    }

    /**
     * @param levelDb minus infinity for none
     * @param heldDb the line above it; minus infinity for none
     */
    void showBar(Bar bar, double levelDb, double heldDb);

    /** @param isOver whether it is higher than it should be */
    void showFigure(Figure figure, String text, boolean isOver);
}
