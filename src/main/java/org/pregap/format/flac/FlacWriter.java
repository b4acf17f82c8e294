package org.pregap.format.flac;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.pregap.format.flac.encode.FlacEncoding;
import org.pregap.format.flac.encode.FrameEncoder;
import org.pregap.io.NewFile;

/**
 * Writes a FLAC file whose length is known beforehand. Frames come encoded and in their order; whoever has several
 * threads gives each an encoder of its own:
 *
 * <pre>
 * try (var writer = FlacWriter.create(file, encoding, lengthSamples)) {
 *     FrameEncoder encoder = writer.encoder();
 *     writer.write(encoder.encode(block, count, 0));   // then 1, 2, …
 *     writer.finish(md5);
 * }
 * </pre>
 *
 * <p>What only the end knows is put into the header then. Between header and sound there is room for tags.
 */
public final class FlacWriter implements Closeable {
    /** 36 bits count the samples; source: RFC 9639 section 8.2. */
    public static final long MOST_SAMPLES = (1L << 36) - 1;

    private final NewFile file;
    private final FlacHeader header;
    private final FlacEncoding encoding;
    private long samplesLeft;

    private FlacWriter(NewFile file, FlacHeader header, FlacEncoding encoding, long lengthSamples) {
        this.file = file;
        this.header = header;
        this.encoding = encoding;
        samplesLeft = lengthSamples;
    }

    /**
     * Begins a new file.
     *
     * @param lengthSamples how many samples will be written
     * @throws IllegalArgumentException if they are more than {@link #MOST_SAMPLES}
     * @throws java.nio.file.FileAlreadyExistsException if the file is there
     */
    public static FlacWriter create(Path file, FlacEncoding encoding, long lengthSamples) throws IOException {
        if (lengthSamples < 0 || lengthSamples > MOST_SAMPLES) {
            throw new IllegalArgumentException("FLAC holds up to " + MOST_SAMPLES + " samples, not " + lengthSamples);
        }
        var header = new FlacHeader(encoding, lengthSamples);
        return new FlacWriter(NewFile.create(file, header.toBuffer("")), header, encoding, lengthSamples);
    }

    /** One more encoder for the frames of this file, numbered from 0; each block but the last is full. */
    public FrameEncoder encoder() {
        return new FrameEncoder(encoding);
    }

    /** Takes the next frame. */
    public void write(byte[] frame) throws IOException {
        write(List.of(frame));
    }

    /** Takes the next frames. */
    public void write(List<byte[]> frames) throws IOException {
        for (byte[] frame : frames) {
            if (samplesLeft == 0) {
                throw new IllegalStateException(file.path() + " gets more frames than it was begun for");
            }
            int blockSamples = (int) Math.min(samplesLeft, FlacEncoding.BLOCK_SAMPLES);
            header.count(frame.length, blockSamples);
            samplesLeft -= blockSamples;
        }
        file.write(frames.stream().map(ByteBuffer::wrap).toArray(ByteBuffer[]::new));
    }

    /** Whether all frames were written that it was begun for. */
    public boolean isFull() {
        return samplesLeft == 0;
    }

    /**
     * Ends the file and forces it to disk, so that a disk that fails says so now.
     *
     * @param samplesMd5 of all samples as 32 hex digits: interleaved, each in as many whole bytes as its word length needs,
     *     the lowest byte first
     */
    public void finish(String samplesMd5) throws IOException {
        if (samplesLeft != 0) {
            throw new IllegalStateException(file.path() + " lacks " + samplesLeft + " of its samples");
        }
        file.writeAtBeginning(header.toBuffer(samplesMd5));
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
