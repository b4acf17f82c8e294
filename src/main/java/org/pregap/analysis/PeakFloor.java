package org.pregap.analysis;

/**
 * The highest value found in a source so far, by whichever thread. It spares work and changes no result, so an update
 * that is lost does no harm.
 */
final class PeakFloor {
    private volatile double value;

    double value() {
        return value;
    }

    void raise(double found) {
        if (found > value) {
            value = found;
        }
    }
}
