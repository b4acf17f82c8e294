package org.pregap.workspace.match;

import org.pregap.model.Gain;

/**
 * What became of a track, or of the album.
 *
 * @param number of the track; 0 for the album
 * @param title what people call it
 * @param gainBefore the gain it had
 * @param gainAfter the gain it has
 * @param lufsBefore how loud it was, by what was matched
 * @param lufsAfter how loud it is
 * @param truePeakDbtp its highest peak now
 * @param targetLufs where it was to go, its offset included
 * @param limit what held it back
 */
public record MatchedLevel(
        int number,
        String title,
        Gain gainBefore,
        Gain gainAfter,
        double lufsBefore,
        double lufsAfter,
        double truePeakDbtp,
        double targetLufs,
        MatchLimit limit) {

    /** Below this nobody is told of it: gains are rounded, and what is promised is a tenth. */
    private static final double WORTH_TELLING_DB = 0.05;

    /** By how much it stays softer than it was to be; 0 if nothing holds it back. */
    public double heldBackDb() {
        boolean held = limit == MatchLimit.CEILING || limit == MatchLimit.RANGE;
        double missing = targetLufs - lufsAfter;
        return held && missing > WORTH_TELLING_DB ? missing : 0;
    }
}
