package org.pregap.delivery.lossy;

/**
 * What became of a continuous join between two files. Levels are means of the squares of both channels, against full scale;
 * minus infinity where there is nothing.
 *
 * @param track the number of the track after the join
 * @param gapSamples by how many samples the file before it is too long, or too short where negative
 * @param programmeDbfs what is heard in the programme within 10 ms of the join
 * @param differenceDbfs by what the two files, end to end, differ from it there
 * @param usualDifferenceDbfs by what they differ within half a second of the join, but not within 10 ms
 */
public record LossyJoin(
        int track, long gapSamples, double programmeDbfs, double differenceDbfs, double usualDifferenceDbfs) {
    /** Below this nobody hears it, whatever it is. */
    private static final double HEARD_DBFS = -60;
    /** Coding is never even; only more than this is the join's doing. */
    private static final double MORE_DB = 12;
    /** Further below the music than this it is covered. */
    private static final double COVERED_DB = 20;

    /** Whether the files fit as the tracks do: no sample too many or too few, and no clearly stronger coding noise than beside it. */
    public boolean fits() {
        boolean more = differenceDbfs > usualDifferenceDbfs + MORE_DB;
        boolean heard = differenceDbfs > HEARD_DBFS && differenceDbfs > programmeDbfs - COVERED_DB;
        return gapSamples == 0 && !(more && heard);
    }
}
