package org.pregap.delivery.image;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.pregap.io.Closing;
import org.pregap.io.FileDigest;
import org.pregap.io.NewFile;
import org.pregap.parallel.Conveyor;
import org.pregap.parallel.Job;
import org.pregap.render.words.PcmSink;

/**
 * The image file while it is written. Who writes only hands the bytes to the system; the MD5 of all, the sums of the blocks
 * and the waiting for the disk go on beside, each on a thread of its own.
 */
public final class ImageFile implements PcmSink, Closeable {
    /** Blocks that lie before a sum at most: few, because each holds a piece of the programme in memory. */
    private static final int WAITING_BLOCKS = 16;

    /** After so many bytes the disk is asked to take what was written; rarely enough for disks that seek. */
    private static final long FORCED_BYTES = 32L << 20;

    private static final int WAITING_FORCES = 1_024;

    private final NewFile file;
    private final MessageDigest md5 = FileDigest.newMd5();
    private final BlockSums blocks = new BlockSums();
    private final Conveyor<byte[]> toMd5;
    private final Conveyor<byte[]> toBlocks;
    private final Conveyor<Long> toDisk;
    private long lengthBytes;
    private long askedBytes;

    private ImageFile(NewFile file, Job job) {
        this.file = file;
        this.toMd5 =
                Conveyor.begin(job.named("md5"), WAITING_BLOCKS, bytes -> FileDigest.update(md5, bytes, bytes.length));
        this.toBlocks = Conveyor.begin(job.named("sums"), WAITING_BLOCKS, blocks::add);
        this.toDisk = Conveyor.begin(job.named("disk"), WAITING_FORCES, upTo -> file.force());
    }

    /**
     * @param file does not exist
     * @param job with one thread everything is done by who writes
     */
    public static ImageFile begin(Path file, Job job) throws IOException {
        return new ImageFile(NewFile.create(file), job);
    }

    public Path file() {
        return file.path();
    }

    @Override
    public void write(byte[] bytes, int count) throws IOException {
        byte[] block = count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
        file.write(ByteBuffer.wrap(block));
        toMd5.give(block);
        toBlocks.give(block);
        lengthBytes += count;
        if (lengthBytes - askedBytes >= FORCED_BYTES) {
            toDisk.give(lengthBytes);
            askedBytes = lengthBytes;
        }
    }

    /** Ends the file when all of it is on the disk, so that a disk that fails says so now. */
    public WrittenImage finish() throws IOException {
        toDisk.give(lengthBytes);
        toMd5.finish();
        toBlocks.finish();
        toDisk.finish();
        file.close();
        return new WrittenImage(file.path(), blocks.of(lengthBytes, FileDigest.hex(md5.digest())), blocks.sums());
    }

    @Override
    public void close() throws IOException {
        Closing.all(List.of(toMd5, toBlocks, toDisk, file));
    }
}
