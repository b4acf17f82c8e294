package org.pregap.format.flac;

/**
 * Where a frame was found.
 *
 * @param offsetBytes its first byte in the file
 * @param firstSample its first sample, counted from the first of the stream
 */
record FramePlace(long offsetBytes, long firstSample) {}
