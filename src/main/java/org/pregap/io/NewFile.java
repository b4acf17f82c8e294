package org.pregap.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that was not there before, while it is written. Every failure names it. Closing it before it is finished leaves a
 * part of a file; who must not leave that works in a {@link StagedFolder}.
 */
public final class NewFile implements Closeable {
    private final Path path;
    private final FileChannel channel;

    private NewFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws java.nio.file.FileAlreadyExistsException if the file is there */
    public static NewFile create(Path path) throws IOException {
        return new NewFile(path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /**
     * A file whose first bytes are written.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file is there
     */
    public static NewFile create(Path path, ByteBuffer beginning) throws IOException {
        NewFile file = create(path);
        try {
            file.write(beginning);
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    public Path path() {
        return path;
    }

    /** Takes the next bytes, all that remain in each of the buffers. */
    public void write(ByteBuffer... next) throws IOException {
        try {
            for (int first = 0; first < next.length; ) {
                channel.write(next, first, next.length - first);
                while (first < next.length && !next[first].hasRemaining()) {
                    first++;
                }
            }
        } catch (IOException e) {
            throw FileFailure.on(path, e);
        }
    }

    /** Puts other bytes over the first ones. What is written afterwards follows them, so this is for the end. */
    public void writeAtBeginning(ByteBuffer beginning) throws IOException {
        channel.position(0);
        write(beginning);
    }

    /** Returns when all that was written is on the disk. */
    public void force() throws IOException {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw FileFailure.on(path, e);
        }
    }

    /** Ends the file when all of it is on the disk, so that a disk that fails says so now. */
    public void finish() throws IOException {
        force();
        channel.close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
