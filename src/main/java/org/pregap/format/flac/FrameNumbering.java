package org.pregap.format.flac;

import org.pregap.format.flac.frame.FrameHeader;

/**
 * How a stream's frames are numbered, by which any frame tells its place. Streams of blocks of one size count frames,
 * others count samples. Streams that were cut from a longer one do not begin at 0.
 *
 * @param variableBlocks what every frame header says
 * @param samplesPerNumber 1 if samples are counted, else the size of each block but the last
 * @param firstNumber the number of the first frame
 */
record FrameNumbering(boolean variableBlocks, int samplesPerNumber, long firstNumber) {
    /** Of a stream without frames. */
    static final FrameNumbering NONE = new FrameNumbering(true, 1, 0);

    /** The first sample of a frame, counted from the first of the stream; negative if the frame is not of this stream. */
    long firstSample(FrameHeader header) {
        if (header.variableBlocks() != variableBlocks || header.codedNumber() < firstNumber) {
            return -1;
        }
        return (header.codedNumber() - firstNumber) * samplesPerNumber;
    }
}
