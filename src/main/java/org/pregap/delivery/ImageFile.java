package org.pregap.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.zip.CRC32;
import org.pregap.format.ddp.ImageSums;
import org.pregap.io.FileDigest;
import org.pregap.io.FileFailure;
import org.pregap.render.words.PcmSink;

/** The image file while it is written: counts and sums what passes. */
final class ImageFile implements PcmSink, Closeable {
    private final Path file;
    private final FileChannel channel;
    private final MessageDigest md5 = FileDigest.newMd5();
    private final CRC32 crc32 = new CRC32();
    private long lengthBytes;

    ImageFile(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void write(byte[] bytes, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw FileFailure.on(file, e);
        }
        md5.update(bytes, 0, count);
        crc32.update(bytes, 0, count);
        lengthBytes += count;
    }

    /** The sums of all that was written; ends the file and forces it to disk, so that a disk that fails says so now. */
    ImageSums finish() throws IOException {
        channel.force(true);
        channel.close();
        return new ImageSums(lengthBytes, FileDigest.hex(md5.digest()), crc32.getValue());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
