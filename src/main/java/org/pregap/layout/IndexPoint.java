package org.pregap.layout;

import org.pregap.time.DiscAddress;

/**
 * A numbered index point of a track.
 *
 * @param index 0 for the start of the pause, 1 for the mark, 2 to 99 for further points
 */
public record IndexPoint(int index, DiscAddress address) {
    /** {@code INDEX 01} */
    public String name() {
        return "INDEX " + (index < 10 ? "0" : "") + index;
    }
}
