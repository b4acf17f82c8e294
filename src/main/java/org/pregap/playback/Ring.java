package org.pregap.playback;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Chunks in a circle between one thread that fills and one that empties them. Neither ever waits for the other: whoever
 * finds nothing to do is told so. The two counters are the only things both look at, and each is written by one thread.
 */
final class Ring {
    private final Chunk[] chunks;

    /** How many chunks were filled, and emptied, since the beginning. */
    private final AtomicLong filled = new AtomicLong();

    private final AtomicLong emptied = new AtomicLong();

    Ring(int chunkCount, int chunkSamples) {
        chunks = new Chunk[chunkCount];
        for (int i = 0; i < chunkCount; i++) {
            chunks[i] = new Chunk(chunkSamples);
        }
    }

    int chunkSamples() {
        return chunks[0].block.capacitySamples();
    }

    boolean isHalfFull() {
        return filled.get() - emptied.get() >= chunks.length / 2;
    }

    /** For the feeder: how many chunks it filled since the beginning. */
    long filled() {
        return filled.getPlain();
    }

    /** How many chunks were emptied since the beginning. */
    long emptied() {
        return emptied.get();
    }

    /** For the feeder: a chunk by its number; one that waits, or is emptied just now. */
    Chunk chunk(long number) {
        return chunks[(int) (number % chunks.length)];
    }

    /**
     * For the feeder: takes back the chunks from a number on, to fill them anew.
     *
     * @return whether it did; it does not if the audio thread may have come to the first of them
     */
    boolean takeBack(long number) {
        long before = filled.getPlain();
        filled.set(number);
        // Either this sees that the other thread has come so far, or that thread, coming there, sees that nothing
        // waits.
        if (emptied.get() < number) {
            return true;
        }
        filled.set(before);
        return false;
    }

    /** For the feeder: the chunk to fill next; null while all are full. */
    @Nullable
    Chunk free() {
        long next = filled.get();
        return next - emptied.get() == chunks.length ? null : chunks[(int) (next % chunks.length)];
    }

    /** Hands over the chunk that {@link #free} gave. */
    void publish() {
        filled.setRelease(filled.getPlain() + 1);
    }

    /** For the audio thread: the oldest chunk that is filled; null while there is none. */
    @Nullable
    Chunk next() {
        long next = emptied.get();
        return next >= filled.get() ? null : chunks[(int) (next % chunks.length)];
    }

    /** Gives back the chunk that {@link #next} gave. */
    void release() {
        emptied.set(emptied.getPlain() + 1);
    }
}
