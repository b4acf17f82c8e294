package org.pregap.audio;

import java.io.Closeable;
import java.io.IOException;

/** A cursor over a {@link PcmRun}: what every format of plain samples opens. Allocates its buffer once. */
public final class PcmStream implements AudioStream {
    /** Large enough that a read costs little, small enough to stay in the processor's cache until it is decoded. */
    private static final int BUFFER_BYTES = 64 * 1024;

    /** Bytes that can be read at any place, such as {@code FileBytes::read}. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * Fills {@code into[at, at + count)}.
         *
         * @throws IOException if they cannot be read; {@code FormatException} if there are fewer
         */
        void read(long offsetBytes, byte[] into, int at, int count) throws IOException;
    }

    private final PcmRun run;
    private final Bytes bytes;
    private final Closeable owner;
    private final byte[] buffer;
    private final int bufferSamples;
    private long position;
    private long bufferStart;
    private int bufferCount;

    /**
     * @param firstSample where to begin, 0 to the length of the run
     * @param bytes the file that holds the run
     * @param owner closed with this cursor
     */
    public PcmStream(PcmRun run, long firstSample, Bytes bytes, Closeable owner) {
        this.run = run;
        this.bytes = bytes;
        this.owner = owner;
        this.bufferSamples = BUFFER_BYTES / run.bytesPerSample();
        this.buffer = new byte[bufferSamples * run.bytesPerSample()];
        moveTo(firstSample);
    }

    @Override
    public int read(AudioBlock block, int at, int most) throws IOException {
        if (at < 0 || most < 1 || most > block.capacitySamples() - at || block.channelCount() < run.channels()) {
            throw new IllegalArgumentException("the block has no room for " + most + " samples at " + at);
        }
        int wanted = (int) Math.min(most, run.lengthSamples() - position);
        int done = 0;
        while (done < wanted) {
            if (position < bufferStart || position >= bufferStart + bufferCount) {
                fill();
            }
            int place = (int) (position - bufferStart);
            int count = Math.min(wanted - done, bufferCount - place);
            run.decode(buffer, place * run.bytesPerSample(), block, at + done, count);
            done += count;
            position += count;
        }
        return done;
    }

    @Override
    public int readWords(WordLength words, byte[] into, int at, int most) throws IOException {
        if (run.channels() != 2 || run.encoding() != words.encoding()) {
            return -1;
        }
        int count = (int) Math.min(most, run.lengthSamples() - position);
        bytes.read(run.offsetBytes() + position * run.bytesPerSample(), into, at, count * run.bytesPerSample());
        position += count;
        return count;
    }

    @Override
    public void seek(long sample) {
        moveTo(sample);
    }

    @Override
    public void close() throws IOException {
        owner.close();
    }

    private void moveTo(long sample) {
        if (sample < 0 || sample > run.lengthSamples()) {
            throw new IllegalArgumentException("no sample " + sample + " among " + run.lengthSamples());
        }
        position = sample;
    }

    private void fill() throws IOException {
        bufferCount = 0; // a read that fails leaves nothing half new behind
        int count = (int) Math.min(bufferSamples, run.lengthSamples() - position);
        bytes.read(run.offsetBytes() + position * run.bytesPerSample(), buffer, 0, count * run.bytesPerSample());
        bufferStart = position;
        bufferCount = count;
    }
}
