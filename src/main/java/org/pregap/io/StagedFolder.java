package org.pregap.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that gets its name only when everything in it is complete. Until {@link #commit} it lies beside its
 * destination under a name that begins with a dot; closed without commit it is gone.
 *
 * <p>Replacing renames what was there to {@code NAME.previous}, gives the new folder its name and then deletes the old
 * one, so that at every instant one of the two exists whole. Whoever finds {@code NAME.previous} without {@code NAME}
 * calls {@link #recover}.
 */
public final class StagedFolder implements Closeable {
    private static final int MOST_RIVALS = 100;

    private final Path target;
    private final Path staging;
    private final boolean replace;
    private final WritingMark mark;
    private boolean committed;

    private StagedFolder(Path target, Path staging, boolean replace, WritingMark mark) {
        this.target = target;
        this.staging = staging;
        this.replace = replace;
        this.mark = mark;
    }

    /**
     * Begins a folder; missing parents are made, and what a process left behind that was killed while it filled a folder of
     * this name is removed.
     *
     * @throws FileAlreadyExistsException if there is something of that name and it may not be replaced, or it is no
     *     folder
     */
    public static StagedFolder begin(Path destination, boolean replace) throws IOException {
        Path target = destination.toAbsolutePath().normalize();
        requireFree(target, replace);
        Path parent = target.getParent();
        if (parent == null || target.getFileName() == null) {
            throw new IOException(destination + " cannot be made: it is the root of a disk");
        }
        Files.createDirectories(parent);
        StagingName.removeLeft(target);
        // With the permissions that the user's other folders get; temporary folders would be private.
        StagingName staging = StagingName.make(target, Files::createDirectory);
        return new StagedFolder(target, staging.path(), replace, staging.mark());
    }

    /** Where files are to be written before the commit. */
    public Path path() {
        return staging;
    }

    /**
     * What a failure means where it is about a file in here: nobody but us has business with it, so it is a fault of the
     * disk or another program's doing, and never of what was to be read.
     */
    public IOException explained(IOException failure) {
        if (failure instanceof NoSuchFileException missing && isWithin(missing.getFile())) {
            var vanished = new FileSystemException(
                    missing.getFile(),
                    null,
                    "vanished while the folder was being made; another program took it away. Do it again, and let nothing"
                            + " clean up there meanwhile");
            vanished.initCause(failure);
            return vanished;
        }
        boolean damaged = failure instanceof FormatException format && isWithin(format.source());
        return damaged ? new ReadBackException(List.of(String.valueOf(failure.getMessage()))) : failure;
    }

    private boolean isWithin(@Nullable String file) {
        try {
            return file != null && Path.of(file).toAbsolutePath().startsWith(staging);
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /**
     * Forces every file to disk and gives the folder its name.
     *
     * @throws FileAlreadyExistsException if something of that name appeared meanwhile and may not be replaced
     */
    public void commit() throws IOException {
        force(staging);
        takeName();
        committed = true;
        Path parent = target.getParent();
        if (parent != null) {
            AtomicFile.forceFolder(parent);
        }
        if (replace) {
            deletePreviousAtLeisure();
        }
        mark.remove();
    }

    /** Others may be replacing the same folder; each time one was faster, what it made is what is to be replaced. */
    private void takeName() throws IOException {
        for (int i = 0; ; i++) {
            requireFree(target, replace);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                PreviousFolder.putAside(target);
            }
            try {
                Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (IOException e) {
                boolean rivals = replace && i < MOST_RIVALS && Files.exists(staging, LinkOption.NOFOLLOW_LINKS);
                if (!rivals && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                    throw new FileAlreadyExistsException(
                            target.toString(), null, "appeared while it was being written");
                }
                if (!rivals) {
                    recover(target);
                    throw e;
                }
            }
        }
    }

    /**
     * Gives a folder its name back that a crash left as {@code NAME.previous}.
     *
     * @return whether there was anything to restore
     */
    public static boolean recover(Path destination) throws IOException {
        Path target = destination.toAbsolutePath().normalize();
        return PreviousFolder.recover(target);
    }

    @Override
    public void close() throws IOException {
        if (committed) {
            mark.remove();
        } else {
            mark.removeWith(staging);
        }
    }

    /** Where the folder of that name lies while it is being replaced. */
    public static Path previousOf(Path destination) {
        return PreviousFolder.of(destination);
    }

    /**
     * Changes nothing, so it can be asked before long work.
     *
     * @throws FileAlreadyExistsException as {@link #begin}
     */
    public static void requireFree(Path target, boolean replace) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!replace) {
            throw new ExistingFolderException(target);
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString(), null, "is no folder and is not replaced");
        }
        PreviousFolder.requireFolderIfAny(target);
    }

    /** Forces a folder and everything in it to disk; what lies there already costs next to nothing. */
    public static void force(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (Files.isDirectory(path)) {
                    AtomicFile.forceFolder(path);
                } else {
                    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
            }
        }
    }

    /** The new folder stands, so the run has succeeded; what is left of the old one goes at the next replacement. */
    private void deletePreviousAtLeisure() {
        try {
            PreviousFolder.delete(target);
        } catch (IOException inUse) {
            // Windows keeps files that somebody has open.
        }
    }
}
