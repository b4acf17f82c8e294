package org.pregap.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file opened for reading at any place. Its length is taken once, at opening; a file that shrinks afterwards ends in a
 * {@link FormatException}, never in silence. Safe for use by several threads at once.
 */
public final class FileBytes implements Closeable {
    private final String name;
    private final FileChannel channel;
    private final long lengthBytes;

    private FileBytes(String name, FileChannel channel, long lengthBytes) {
        this.name = name;
        this.channel = channel;
        this.lengthBytes = lengthBytes;
    }

    /** @throws FormatException if it is a folder, or a pipe or device, on which one could wait for ever */
    public static FileBytes open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FormatException(file.toString(), "", "is a folder, not a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FormatException(file.toString(), "", "is no regular file");
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new FileBytes(file.toString(), channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The path as it was given, for messages. */
    public String name() {
        return name;
    }

    public long length() {
        return lengthBytes;
    }

    /**
     * Fills {@code into[at, at + count)} from the file.
     *
     * @throws FormatException if the file ends before that
     */
    public void read(long offsetBytes, byte[] into, int at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into, at, count);
        long place = offsetBytes;
        while (buffer.hasRemaining()) {
            int got = read(buffer, place);
            if (got < 0) {
                throw new FormatException(
                        name, place, "the file ends here; " + buffer.remaining() + " more bytes are needed");
            }
            place += got;
        }
    }

    private int read(ByteBuffer into, long offsetBytes) throws IOException {
        try {
            return channel.read(into, offsetBytes);
        } catch (IOException e) {
            throw FileFailure.on(Path.of(name), e);
        }
    }

    /** Up to {@code most} bytes from a place on: fewer only where the file ends. */
    public byte[] upTo(long offsetBytes, int most) throws IOException {
        long left = Math.max(0, lengthBytes - offsetBytes);
        byte[] bytes = new byte[(int) Math.min(most, left)];
        read(offsetBytes, bytes, 0, bytes.length);
        return bytes;
    }

    /**
     * A reader over {@code length} bytes of the file, loaded into memory.
     *
     * @param most the longest that the caller is ready to hold
     * @throws FormatException if the file is shorter, or the length is more than {@code most}
     */
    public ByteReader reader(long offsetBytes, long length, int most) throws IOException {
        if (length < 0 || offsetBytes < 0 || length > lengthBytes - offsetBytes) {
            throw new FormatException(
                    name,
                    offsetBytes,
                    length + " bytes announced, " + Math.max(0, lengthBytes - offsetBytes) + " left");
        }
        if (length > most) {
            throw new FormatException(
                    name, offsetBytes, length + " bytes announced, at most " + most + " are accepted");
        }
        return new ByteReader(name, upTo(offsetBytes, (int) length), offsetBytes);
    }

    public FormatException malformed(long offsetBytes, String reason) {
        return new FormatException(name, offsetBytes, reason);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
