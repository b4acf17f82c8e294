package org.pregap.format.cue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pregap.time.CdFrames;

/**
 * A track of a sheet.
 *
 * @param number 1 to 99
 * @param texts of the track
 * @param flags of {@code DCP}, {@code PRE}, {@code 4CH}, {@code SCMS} those that are set
 * @param isrc 12 characters; empty for none
 * @param indexes by their numbers, 0 to 99, from the beginning of the file
 */
public record CueTrack(
        int number, CueTexts texts, List<String> flags, String isrc, SortedMap<Integer, CdFrames> indexes) {
    public CueTrack {
        flags = List.copyOf(flags);
        indexes = Collections.unmodifiableSortedMap(new TreeMap<>(indexes));
    }
}
