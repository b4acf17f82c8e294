package org.pregap.audio;

import java.io.Closeable;
import java.io.IOException;

/** A cursor over an {@link AudioSource}; belongs to one thread. After the first read it allocates nothing worth naming. */
public interface AudioStream extends Closeable {
    /**
     * Reads on from where the cursor stands.
     *
     * @param block has at least the source's channels; {@code [at, at + result)} of each is overwritten
     * @param at where in the block the first sample goes
     * @param most how many samples are wanted, at least 1 and within the block
     * @return how many were read: {@code most} but at the end of the source, and 0 only there
     * @throws IOException if the file cannot be read; {@code FormatException} if it is damaged or shorter than it said
     */
    int read(AudioBlock block, int at, int most) throws IOException;

    /**
     * Reads on from where the cursor stands, without making numbers of the samples: they are copied as they are stored,
     * which is possible only if they are stored in stereo as just these words.
     *
     * @param at the first byte that is overwritten
     * @param most how many samples are wanted, at least 1 and within the bytes
     * @return as {@link #read}; −1 if they are stored in another way, and nothing was read
     * @throws IOException as {@link #read}
     */
    default int readWords(WordLength words, byte[] into, int at, int most) throws IOException {
        return -1;
    }

    /** Moves the cursor. Cheap if the place is at or shortly after the present one. */
    void seek(long sample) throws IOException;
}
