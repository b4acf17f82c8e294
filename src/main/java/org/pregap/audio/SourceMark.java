package org.pregap.audio;

/**
 * A place in an audio file that somebody marked.
 *
 * @param positionSamples from the first sample of the file, at the file's rate; not checked, so it may lie behind the end
 * @param label what it is called; empty if it has no name
 */
public record SourceMark(long positionSamples, String label) implements Comparable<SourceMark> {
    public SourceMark {
        if (positionSamples < 0) {
            throw new IllegalArgumentException("no place in a file: sample " + positionSamples);
        }
        label = label.strip();
    }

    /** By place; marks at one place by name. */
    @Override
    public int compareTo(SourceMark other) {
        int byPlace = Long.compare(positionSamples, other.positionSamples);
        return byPlace != 0 ? byPlace : label.compareTo(other.label);
    }
}
