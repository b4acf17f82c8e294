package org.pregap.delivery.tracks;

import java.io.IOException;
import org.pregap.audio.AudioSource;
import org.pregap.parallel.Job;

/** A track file that lies on disk and was opened. */
interface StoredTrack {
    /** What it holds. */
    AudioSource sound();

    /**
     * Reads all samples, with whatever checks the container has of them.
     *
     * @return their MD5 as the words they were handed over as: little-endian, interleaved
     * @throws org.pregap.io.FormatException if the file is damaged
     */
    String samplesMd5(Job job) throws IOException;
}
