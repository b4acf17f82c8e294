package org.pregap.audio;

import java.io.IOException;

/** Sound of known kind and length that can be opened at any sample: a value, shared freely between threads. */
public interface AudioSource {
    PcmFormat format();

    /** How many samples there are, at {@code format().rate()}. */
    long lengthSamples();

    /**
     * Opens a cursor of its own.
     *
     * @param firstSample the first sample it will give, 0 to {@link #lengthSamples()}
     * @throws IOException if the file cannot be read; {@code FormatException} if it is damaged
     */
    AudioStream open(long firstSample) throws IOException;
}
