package org.pregap.format.ddp;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pregap.time.DiscAddress;

/**
 * A track as the Q channel describes it; its number is its place in the set.
 *
 * @param isrc twelve characters, empty if there is none; not checked here
 * @param control the Q channel's four bits, 0 to 15: 1 pre-emphasis, 2 copy permitted, 4 data, 8 four-channel
 * @param serialCopyManagement whether SCMS is asked for
 * @param indexes where its indexes 0 to 99 begin; a track without a pause has no index 0
 */
public record DdpTrack(
        String isrc, int control, boolean serialCopyManagement, SortedMap<Integer, DiscAddress> indexes) {
    public DdpTrack {
        indexes = Collections.unmodifiableSortedMap(new TreeMap<>(indexes));
    }
}
