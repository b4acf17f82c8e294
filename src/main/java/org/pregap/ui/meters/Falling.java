package org.pregap.ui.meters;

/** A bar that rises at once and falls slowly, so that the eye can follow. */
final class Falling {
    /** As the digital peak meters of IEC 60268-18 fall: 20 dB in 1.7 s. */
    private static final double FALL_DB_PER_SECOND = 20 / 1.7;

    private double shownDb = Double.NEGATIVE_INFINITY;

    /** @param seconds since the last time */
    double next(double levelDb, double seconds) {
        shownDb = Math.max(levelDb, shownDb - FALL_DB_PER_SECOND * seconds);
        if (shownDb < MeterScale.LOWEST_DB) {
            shownDb = Double.NEGATIVE_INFINITY;
        }
        return shownDb;
    }

    boolean isAtRest() {
        return shownDb == Double.NEGATIVE_INFINITY;
    }

    void reset() {
        shownDb = Double.NEGATIVE_INFINITY;
    }
}
