package org.pregap.render.words;

import java.io.IOException;

/** Takes a stereo programme in order, as words: little-endian, left and right in turn. */
@FunctionalInterface
public interface PcmSink {
    /**
     * @param count how many bytes of the array to take, a whole number of samples; the array may be used again
     *     afterwards
     */
    void write(byte[] bytes, int count) throws IOException;
}
