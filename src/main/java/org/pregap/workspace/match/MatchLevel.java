package org.pregap.workspace.match;

import org.pregap.model.Gain;

/**
 * Where something stands whose gain can be set: a track, or the album as a whole.
 *
 * @param number of the track; 0 for the album
 * @param gain as it is now
 * @param offset by how much louder than the target it is meant to be
 * @param lufs how loud it is with that gain, by whatever is matched; minus infinity for silence
 * @param truePeakDbtp its highest peak with that gain
 * @param highest the gain it may have at most
 */
record MatchLevel(int number, Gain gain, Gain offset, double lufs, double truePeakDbtp, Gain highest) {
    private static final double THOUSANDTHS = 1000.0;

    /** With as much gain as there is. */
    static MatchLevel of(int number, Gain gain, Gain offset, double lufs, double truePeakDbtp) {
        return new MatchLevel(number, gain, offset, lufs, truePeakDbtp, Gain.HIGHEST);
    }

    MatchLevel atMost(Gain newHighest) {
        return new MatchLevel(number, gain, offset, lufs, truePeakDbtp, newHighest);
    }

    boolean isSilent() {
        return lufs == Double.NEGATIVE_INFINITY;
    }

    boolean mayHaveAnyGain() {
        return highest.equals(Gain.HIGHEST);
    }

    double offsetLu() {
        return offset.db().doubleValue();
    }

    /** By how much its gain may rise, in thousandths of a decibel; what is negative says by how much it must fall. */
    long room(double ceilingDbtp) {
        // A millionth of a decibel, so that the rounding of the figures themselves lifts no peak over the ceiling.
        long byPeak = (long) Math.floor((ceilingDbtp - truePeakDbtp) * THOUSANDTHS - 0.001);
        return Math.min(byPeak, (long) highest.thousandthsDb() - gain.thousandthsDb());
    }

    /** How loud it would be with as much gain as it may have, less its offset. */
    double highestTargetLufs(double ceilingDbtp) {
        return lufs + room(ceilingDbtp) / THOUSANDTHS - offsetLu();
    }
}
