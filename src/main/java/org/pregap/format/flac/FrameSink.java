package org.pregap.format.flac;

import org.pregap.io.FormatException;

/** What looks on while a stream is decoded in order. */
interface FrameSink {
    /** Looks at nothing. */
    FrameSink NONE = (samples, count) -> {};

    /**
     * Takes the next samples, {@code samples[channel][0, count)}.
     *
     * @throws FormatException if the stream turns out not to be what it said
     */
    void take(int[][] samples, int count) throws FormatException;
}
