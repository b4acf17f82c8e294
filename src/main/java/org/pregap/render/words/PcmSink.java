package org.pregap.render.words;

import java.io.IOException;

/** Takes a stereo programme in order, as words: little-endian, left and right in turn. */
@FunctionalInterface
public interface PcmSink {
    /**
     * @param bytes the sink's from now on: nobody changes them any more
     * @param count how many bytes of the array to take, a whole number of samples
     */
    void write(byte[] bytes, int count) throws IOException;
}
