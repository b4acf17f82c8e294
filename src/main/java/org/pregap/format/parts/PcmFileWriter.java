package org.pregap.format.parts;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.pregap.audio.SampleEncoding;
import org.pregap.io.NewFile;

/**
 * A new file of plain samples behind a header, while it is written. How many samples follow is known beforehand, so that
 * the header is right from the first byte on; neither more nor fewer are taken.
 */
public final class PcmFileWriter implements Closeable {
    private final NewFile file;
    private final SampleEncoding encoding;
    private long bytesLeft;

    private PcmFileWriter(NewFile file, SampleEncoding encoding, long bytesLeft) {
        this.file = file;
        this.encoding = encoding;
        this.bytesLeft = bytesLeft;
    }

    /**
     * Begins a new file.
     *
     * @param header what lies before the first sample
     * @param encoding how a sample is written
     * @param soundBytes how many bytes of samples will be written, of all channels together
     * @throws java.nio.file.FileAlreadyExistsException if the file is there
     */
    public static PcmFileWriter create(Path file, ByteBuffer header, SampleEncoding encoding, long soundBytes)
            throws IOException {
        return new PcmFileWriter(NewFile.create(file, header), encoding, soundBytes);
    }

    /** Takes the next samples little-endian and interleaved; in the file they are as its encoding says. */
    public void write(byte[] bytes, int from, int count) throws IOException {
        bytesLeft -= count;
        if (bytesLeft < 0) {
            throw new IllegalStateException(file.path() + " gets more samples than it was begun for");
        }
        if (encoding.bigEndian()) {
            byte[] turned = Arrays.copyOfRange(bytes, from, from + count);
            encoding.turn(turned, count);
            file.write(ByteBuffer.wrap(turned));
        } else {
            file.write(ByteBuffer.wrap(bytes, from, count));
        }
    }

    /** Ends the file and forces it to disk, so that a disk that fails says so now. */
    public void finish() throws IOException {
        if (bytesLeft != 0) {
            throw new IllegalStateException(file.path() + " lacks " + bytesLeft + " bytes of its samples");
        }
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
