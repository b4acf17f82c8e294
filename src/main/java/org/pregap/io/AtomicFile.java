package org.pregap.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a whole file or leaves what was there: a new file beside it is filled, forced to disk and then renamed. */
public final class AtomicFile {
    private static final int LONGEST_SHOWN_BYTES = 100;

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
        try (PartFile fresh = PartFile.in(folder, shownName(target))) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                fresh.channel().write(bytes);
            }
            fresh.channel().force(true);
            keepPermissions(target, fresh);
            Files.move(fresh.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } catch (IOException e) {
            throw about(target, e);
        }
    }

    /** Its name is no hindrance where the file's own is as long as the disk allows. */
    private static String shownName(Path target) {
        return FileName.cut(String.valueOf(target.getFileName()), LONGEST_SHOWN_BYTES);
    }

    /** Nobody asked for the file beside it, so no failure is of that. */
    private static IOException about(Path target, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new AccessDeniedException(target.toString());
        }
        if (e instanceof FileSystemException failure && failure.getClass() == FileSystemException.class) {
            return new FileSystemException(target.toString(), null, failure.getReason());
        }
        return FileFailure.on(target, e);
    }

    /** Temporary files are private; the file that appears must be as readable as the user expects. */
    private static void keepPermissions(Path target, PartFile fresh) throws IOException {
        if (!Files.getFileStore(fresh.path()).supportsFileAttributeView("posix")) {
            return;
        }
        if (Files.exists(target)) {
            Files.setPosixFilePermissions(fresh.path(), Files.getPosixFilePermissions(target));
            return;
        }
        Path probe = fresh.makeProbe();
        try {
            Files.setPosixFilePermissions(fresh.path(), Files.getPosixFilePermissions(probe));
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
