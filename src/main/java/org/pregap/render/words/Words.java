package org.pregap.render.words;

import org.pregap.audio.WordLength;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;

/**
 * What a programme is rendered to.
 *
 * @param rate samples per second
 * @param length the length of each word
 * @param dither the noise that words are rounded with; none for floating-point words
 */
public record Words(SampleRate rate, WordLength length, Dither dither) {
    private static final int CHANNELS = 2;

    public Words {
        if (length.floating()) {
            dither = Dither.NONE;
        }
    }

    /** The bytes of one sample of both channels. */
    public int bytesPerSample() {
        return CHANNELS * length.bytes();
    }
}
