package org.pregap.playback;

import org.pregap.audio.AudioBlock;

/**
 * A few samples on their way to the card, and where they come from. Made once, filled by the feeder and emptied by the
 * audio thread again and again.
 */
final class Chunk {
    /** At most 10 ms. */
    final AudioBlock block;

    int count;

    /** The place of the first sample, at the line's rate. */
    long position;

    /** By how much the place grows from one sample to the next. */
    int speed;

    /** The number of the passage of its route in which it lies. */
    int passage;

    long generation;
    long version;

    /** Whether the way ends before this chunk, which holds nothing then. */
    boolean end;

    Chunk(int capacitySamples) {
        this.block = new AudioBlock(2, capacitySamples);
    }

    /** The samples of one channel. */
    double[] channel(int channel) {
        return block.channel(channel);
    }
}
