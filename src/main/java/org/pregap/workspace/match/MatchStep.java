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
record MatchStep(MatchLevel level, Gain gain, double targetLufs, MatchLimit limit) {
    private static final double THOUSANDTHS = 1000.0;

    /**
     * A ceiling also brings down what is over it already. Where it decides, the gain is rounded down.
     *
     * @param targetLufs the common target
     * @param ceilingDbtp the highest true peak that may be
     */
    static MatchStep of(MatchLevel level, double targetLufs, double ceilingDbtp) {
        double target = targetLufs + level.offsetLu();
        if (level.isSilent()) {
            return new MatchStep(level, level.gain(), target, MatchLimit.SILENCE);
        }
        long wanted = Math.round((target - level.lufs()) * THOUSANDTHS);
        long room = level.room(ceilingDbtp);
        long gain = level.gain().thousandthsDb() + Math.min(wanted, room);
        if (gain < Gain.LOWEST.thousandthsDb()) {
            return new MatchStep(level, Gain.LOWEST, target, MatchLimit.RANGE);
        }
        boolean outOfGain = level.mayHaveAnyGain() && gain == level.highest().thousandthsDb();
        MatchLimit limit = room >= wanted ? MatchLimit.NONE : outOfGain ? MatchLimit.RANGE : MatchLimit.CEILING;
        return new MatchStep(level, new Gain((int) gain), target, limit);
    }

    /** By how much the gain changes. */
    double changeDb() {
        return (gain.thousandthsDb() - level.gain().thousandthsDb()) / THOUSANDTHS;
    }
}
