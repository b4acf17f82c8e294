package org.pregap.model;

import org.pregap.time.SampleRate;

/**
 * The kind of samples in a source file.
 *
 * @param rate samples per second
 * @param channels 1 or 2
 * @param bits the word length as stored
 * @param floating whether the samples are floating-point numbers
 */
public record SourceFormat(SampleRate rate, int channels, int bits, boolean floating) {
    public SourceFormat {
        if (channels < 1 || channels > 2) {
            throw new IllegalArgumentException("mono or stereo is wanted, not " + channels + " channels");
        }
        if (bits < 1 || bits > 64) {
            throw new IllegalArgumentException("no word length: " + bits);
        }
    }
}
