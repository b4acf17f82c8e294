package org.pregap.workspace.match;

import org.pregap.model.Gain;

/**
 * The gain that brings something to its target, or as near as it may come.
 *
 * @param level where it stood
 * @param gain what it gets
 * @param targetLufs where it was to go, its offset included
 * @param limit what holds it back
 */
record MatchStep(MatchLevel level, Gain gain, double targetLufs, Limit limit) {
    private static final double THOUSANDTHS = 1000.0;

    /** What can hold a gain back. */
    enum Limit {
        NONE,
        /** A peak would go over the ceiling. */
        CEILING,
        /** A gain lies between −120 and +60 dB. */
        RANGE,
        /** There is no loudness to match. */
        SILENCE
    }

    /**
     * A ceiling also brings down what is over it already. Where it decides, the gain is rounded down.
     *
     * @param targetLufs the common target
     * @param ceilingDbtp the highest true peak that may be
     */
    static MatchStep of(MatchLevel level, double targetLufs, double ceilingDbtp) {
        double target = targetLufs + level.offsetLu();
        if (level.isSilent()) {
            return new MatchStep(level, level.gain(), target, Limit.SILENCE);
        }
        long wanted = Math.round((target - level.lufs()) * THOUSANDTHS);
        long room = level.room(ceilingDbtp);
        long gain = level.gain().thousandthsDb() + Math.min(wanted, room);
        if (gain < Gain.LOWEST.thousandthsDb()) {
            return new MatchStep(level, Gain.LOWEST, target, Limit.RANGE);
        }
        boolean outOfGain = level.mayHaveAnyGain() && gain == level.highest().thousandthsDb();
        Limit limit = room >= wanted ? Limit.NONE : outOfGain ? Limit.RANGE : Limit.CEILING;
        return new MatchStep(level, new Gain((int) gain), target, limit);
    }

    /** By how much the gain changes. */
    double changeDb() {
        return (gain.thousandthsDb() - level.gain().thousandthsDb()) / THOUSANDTHS;
    }
}
