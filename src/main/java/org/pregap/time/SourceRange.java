package org.pregap.time;

/**
 * A stretch of a source file on the file's own clock, at the file's own rate.
 *
 * @param startSample the first sample used, 0 or more
 * @param endSample the first sample no longer used, after {@code startSample}
 */
public record SourceRange(long startSample, long endSample) {
    public SourceRange {
        if (startSample < 0 || endSample <= startSample) {
            throw new IllegalArgumentException("not a range of samples: " + startSample + " to " + endSample);
        }
    }

    public long lengthSamples() {
        return endSample - startSample;
    }
}
