package org.pregap.render.words;

import org.pregap.audio.AudioBlock;

/** A piece of the mix before it is rounded, with some context on either side. Filled again and again. */
final class MixedPiece {
    private static final int CHANNELS = 2;

    final AudioBlock mix;
    final boolean[] silent;

    /** Its first sample in the programme, context not counted. */
    long start;

    int count;

    /** How many samples of context lie before it in the mix, and as many after it. */
    int context;

    MixedPiece(int capacitySamples) {
        this.mix = new AudioBlock(CHANNELS, capacitySamples);
        this.silent = new boolean[capacitySamples];
    }

    /** The programme's sample at index 0 of the mix. */
    long position() {
        return start - context;
    }

    long end() {
        return start + count;
    }
}
