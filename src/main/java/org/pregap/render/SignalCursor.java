package org.pregap.render;

import java.io.Closeable;
import java.io.IOException;
import org.pregap.audio.AudioBlock;

/**
 * Pulls a signal from anywhere. What it gives depends on the position alone, never on what was asked for before. Belongs
 * to one thread.
 */
public interface SignalCursor extends Closeable {
    /**
     * Fills {@code [at, at + count)} of the signal's channels of the block with the signal from a position on, which may
     * lie before its start or after its end.
     */
    void read(long position, AudioBlock block, int at, int count) throws IOException;
}
