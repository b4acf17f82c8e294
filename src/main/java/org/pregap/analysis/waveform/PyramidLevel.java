package org.pregap.analysis.waveform;

import java.util.Arrays;

/**
 * One level of a {@link Pyramid}: for each bin and channel the lowest and the highest sample and the root of the mean
 * square, as whole steps. Grows at its end by one thread; whoever was told how many bins there are may read those.
 */
final class PyramidLevel {
    private static final int CHUNK_BITS = 10;
    private static final int CHUNK_BINS = 1 << CHUNK_BITS;
    private static final int VALUES = 3;
    private static final int HIGH = 1;
    private static final int RMS = 2;

    private final int channels;

    /**
     * Replaced by a longer one as it fills; old chunks stay the same arrays, so readers of the old one see the same. Volatile,
     * so that whoever sees a longer one sees what is in it.
     */
    private volatile short[][] chunks = {};

    PyramidLevel(int channels) {
        this.channels = channels;
    }

    /** @param bin one after the last, for the first channel; then the same for the others */
    void set(long bin, int channel, int low, int high, int rms) {
        int chunk = (int) (bin >> CHUNK_BITS);
        short[][] present = chunks;
        if (chunk == present.length) {
            present = Arrays.copyOf(present, chunk + 1);
            present[chunk] = new short[CHUNK_BINS * channels * VALUES];
            chunks = present;
        }
        short[] values = present[chunk];
        int at = place(bin, channel);
        values[at] = (short) low;
        values[at + HIGH] = (short) high;
        values[at + RMS] = (short) rms;
    }

    int low(long bin, int channel) {
        return chunks[(int) (bin >> CHUNK_BITS)][place(bin, channel)];
    }

    int high(long bin, int channel) {
        return chunks[(int) (bin >> CHUNK_BITS)][place(bin, channel) + HIGH];
    }

    int rms(long bin, int channel) {
        return chunks[(int) (bin >> CHUNK_BITS)][place(bin, channel) + RMS];
    }

    private int place(long bin, int channel) {
        return ((int) (bin & (CHUNK_BINS - 1)) * channels + channel) * VALUES;
    }
}
