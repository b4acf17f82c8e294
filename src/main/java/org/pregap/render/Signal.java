package org.pregap.render;

import java.io.IOException;
import org.pregap.audio.AudioSource;
import org.pregap.time.SampleRate;

/**
 * Sound that has a place for every sample, with silence before its start and after its end. A value: any number of
 * cursors can be open over it, each on a thread of its own.
 */
public interface Signal {
    SampleRate rate();

    /** 1 or 2. */
    int channels();

    /** How many samples there are, at {@link #rate()}. */
    long lengthSamples();

    SignalCursor open() throws IOException;

    /**
     * The same sound at another rate; itself if it has that rate.
     *
     * @throws IllegalArgumentException if there is no conversion between the two rates
     */
    default Signal at(SampleRate rate) {
        return rate.equals(rate()) ? this : new ConvertedSignal(this, rate);
    }

    /** The whole of it as a source. */
    default AudioSource asSource() {
        return new SignalSource(this, 0, lengthSamples());
    }
}
