package org.pregap.playback;

import java.io.Closeable;
import java.io.IOException;
import org.pregap.time.SampleRate;

/** An open sound device that takes stereo: signed little-endian words, channels interleaved. */
public interface SoundLine extends Closeable {
    /** The name of the device. */
    String device();

    /** What was asked of the device, and granted. */
    SampleRate rate();

    /** The length of its words, 16 or 24. */
    int bits();

    /** How many samples it holds between those it was given and those that are heard. */
    int bufferSamples();

    /**
     * Hands over words, and waits until there is room for them. For one thread; allocates nothing.
     *
     * @param count bytes at the beginning of the array, a whole number of samples
     * @throws IOException if the device takes no more; the message is a sentence for people
     */
    void write(byte[] words, int count) throws IOException;

    /** How many samples were heard since it was opened. For any thread. */
    long playedSamples();

    /** Ends at once, also a {@link #write} under way. */
    @Override
    void close();
}
