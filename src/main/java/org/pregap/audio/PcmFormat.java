package org.pregap.audio;

import org.pregap.time.SampleRate;

/**
 * The kind of samples in a stream.
 *
 * @param rate samples per second
 * @param channels 1 or 2
 * @param bits the word length as stored: 4 to 32 for integers, 32 or 64 for floating point
 * @param floating whether samples are IEEE 754 numbers
 */
public record PcmFormat(SampleRate rate, int channels, int bits, boolean floating) {
    public PcmFormat {
        if (channels < 1 || channels > 2) {
            throw new IllegalArgumentException("mono or stereo is wanted, not " + channels + " channels");
        }
        if (floating ? bits != 32 && bits != 64 : bits < 4 || bits > 32) {
            throw new IllegalArgumentException("no word length known of " + bits + " bits");
        }
    }

    /** For people: {@code 44.1 kHz, 16 bit, stereo}. */
    @Override
    public String toString() {
        return rate + ", " + bits + " bit" + (floating ? " float" : "") + ", " + (channels == 1 ? "mono" : "stereo");
    }
}
