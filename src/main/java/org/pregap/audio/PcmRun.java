package org.pregap.audio;

import org.pregap.time.SampleRate;

/**
 * A run of plain samples inside a file, channels interleaved: where it lies and how it is written.
 *
 * @param encoding how one sample of one channel is written
 * @param channels 1 or 2
 * @param offsetBytes the place of the first sample in the file
 * @param lengthSamples how many samples there are
 */
public record PcmRun(SampleEncoding encoding, int channels, long offsetBytes, long lengthSamples) {
    public PcmRun {
        if (channels < 1 || channels > 2) {
            throw new IllegalArgumentException("mono or stereo is wanted, not " + channels + " channels");
        }
        if (offsetBytes < 0 || lengthSamples < 0) {
            throw new IllegalArgumentException("no run of samples: " + lengthSamples + " from byte " + offsetBytes);
        }
    }

    /** The bytes of one sample of all channels. */
    public int bytesPerSample() {
        return encoding.bytes() * channels;
    }

    public PcmFormat format(SampleRate rate) {
        return new PcmFormat(rate, channels, encoding.bits(), encoding.floating());
    }

    /**
     * Turns samples into numbers.
     *
     * @param bytes interleaved samples of this run
     * @param from the first byte of the first sample
     * @param block {@code [at, at + count)} of its first {@link #channels} channels is overwritten
     * @param count how many samples
     */
    public void decode(byte[] bytes, int from, AudioBlock block, int at, int count) {
        if (channels == 2 && encoding == SampleEncoding.SIGNED_24_LE) {
            Stereo24.decode(bytes, from, block, at, count);
            return;
        }
        for (int channel = 0; channel < channels; channel++) {
            int first = from + channel * encoding.bytes();
            encoding.decode(bytes, first, bytesPerSample(), block.channel(channel), at, count);
        }
    }
}
