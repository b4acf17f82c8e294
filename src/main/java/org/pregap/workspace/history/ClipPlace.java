package org.pregap.workspace.history;

import java.util.Comparator;

/**
 * Which clip of an album.
 *
 * @param track the number of its track, 1 and up; 0 for hidden audio
 * @param clip its place among the clips of the track, 0 and up
 */
public record ClipPlace(int track, int clip) implements Comparable<ClipPlace> {
    private static final Comparator<ClipPlace> ORDER =
            Comparator.comparingInt(ClipPlace::track).thenComparingInt(ClipPlace::clip);

    @Override
    public int compareTo(ClipPlace other) {
        return ORDER.compare(this, other);
    }
}
