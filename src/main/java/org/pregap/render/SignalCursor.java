package org.pregap.render;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.WordLength;

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

    /**
     * Copies a part that is nothing but silence and samples which nothing changes, from where they are stored as words of
     * this kind already. The caller knows that it is such a part; this knows whether the samples are stored so.
     *
     * @param into as long as the part in stereo, backed by an array, and all zero; its position stays
     * @return whether it was copied; if not, what lies in it now is of no use
     */
    default boolean copyWords(long position, WordLength words, ByteBuffer into) throws IOException {
        return false;
    }
}
