package org.pregap.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a whole file or leaves what was there: a new file beside it is filled, forced to disk and then renamed. */
public final class AtomicFile {
    private AtomicFile() {}

    /** @throws IOException if the file could not be written; the old one is then as it was */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is a folder, not a file that can be written");
        }
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(file.toString(), null, "is a folder, not a file that can be written");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder to write to");
        }
        Path fresh = Files.createTempFile(folder, "." + target.getFileName() + ".", ".part");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions(target, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } catch (IOException e) {
            throw FileFailure.on(target, e);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Temporary files are private; the file that appears must be as readable as the user expects. */
    private static void keepPermissions(Path target, Path fresh) throws IOException {
        if (!Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            return;
        }
        if (Files.exists(target)) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
            return;
        }
        Path probe = Files.createFile(target.resolveSibling(fresh.getFileName() + ".mode"));
        try {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(probe));
        } finally {
            Files.delete(probe);
        }
    }

    /** Makes a rename in this folder survive a power cut, where the system lets a folder be opened. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOpenable) {
            // Windows does not open folders; there the rename is journalled without it.
        }
    }
}
