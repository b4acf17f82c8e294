package org.pregap.format.flac;

/**
 * A frame's place as a seek table states it: a claim.
 *
 * @param sample the first sample of the frame
 * @param offsetBytes the frame's first byte, counted from the start of the file
 */
public record SeekPoint(long sample, long offsetBytes) {}
