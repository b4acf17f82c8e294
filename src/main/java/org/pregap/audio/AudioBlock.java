package org.pregap.audio;

import java.util.Arrays;

/**
 * Room for some samples of a stream, planar: {@code channel(c)[i]} with full scale ±1.0. A cursor fills {@code [0,
 * count)} of each channel. Allocated once and filled again and again; belongs to one thread.
 */
public final class AudioBlock {
    private final double[][] channels;

    public AudioBlock(int channelCount, int capacitySamples) {
        if (channelCount < 1 || capacitySamples < 1) {
            throw new IllegalArgumentException("no room: " + channelCount + " x " + capacitySamples);
        }
        this.channels = new double[channelCount][capacitySamples];
    }

    public int channelCount() {
        return channels.length;
    }

    public int capacitySamples() {
        return channels[0].length;
    }

    /** The samples of one channel; the array itself, not a copy. */
    public double[] channel(int channel) {
        return channels[channel];
    }

    /** Silences {@code [from, to)} of every channel. */
    public void clear(int from, int to) {
        for (double[] channel : channels) {
            Arrays.fill(channel, from, to, 0.0);
        }
    }
}
