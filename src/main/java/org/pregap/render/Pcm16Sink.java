package org.pregap.render;

import java.io.IOException;

/** Takes a 16-bit stereo programme in order: signed, little-endian, left and right in turn, four bytes a sample. */
@FunctionalInterface
public interface Pcm16Sink {
    /** @param count how many bytes of the array to take, a multiple of 4; the array may be used again afterwards */
    void write(byte[] bytes, int count) throws IOException;
}
