package org.pregap.delivery.tracks;

import java.io.Closeable;
import java.io.IOException;

/** Writes one track file, in any container. Closing it before it is finished leaves a file that nobody may use. */
public interface TrackWriter extends Closeable {
    /** Takes the next samples: little-endian, interleaved. The bytes belong to the caller again afterwards. */
    void write(byte[] bytes, int from, int count) throws IOException;

    /**
     * Ends the file, when all samples were written that it was begun for, and forces it to disk.
     *
     * @param samplesMd5 of all that was written, as 32 hex digits; not every container has a place for it
     * @throws IllegalStateException if samples are missing
     */
    void finish(String samplesMd5) throws IOException;
}
