package org.pregap.dsp.dither;

/**
 * The whole numbers that a word holds.
 *
 * @param bits its length, 8 to 24
 */
record WordRange(int bits) {
    WordRange {
        if (bits < 8 || bits > 24) {
            throw new IllegalArgumentException("words have 8 to 24 bits, not " + bits);
        }
    }

    /** Full scale: what a sample of 1.0 is multiplied by. One more than {@link #highest()}. */
    double fullScale() {
        return 1 << (bits - 1);
    }

    int lowest() {
        return -(1 << (bits - 1));
    }

    int highest() {
        return (1 << (bits - 1)) - 1;
    }

    /** Whether a sample in LSB rounds to none of the numbers; true of what is no number. */
    boolean isOver(double scaled) {
        return !(scaled >= lowest() - 0.5 && scaled < highest() + 0.5);
    }

    /** A sample in LSB that calculations can bear: at most twice full scale, and 0 for what is no number. */
    double bounded(double scaled) {
        if (Double.isNaN(scaled)) {
            return 0.0;
        }
        return Math.max(-2 * fullScale(), Math.min(2 * fullScale(), scaled));
    }

    int clamped(double rounded) {
        return (int) Math.max(lowest(), Math.min(highest(), rounded));
    }
}
