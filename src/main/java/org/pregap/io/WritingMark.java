package org.pregap.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/**
 * Says of a folder that a process is filling it: a file beside it that is locked by the system, whose lock ends with the
 * process however that ends. So where such a file has no lock, folder and file were left behind. The file is there before
 * the folder and goes after it.
 */
final class WritingMark {
    /** After the folder's own name. */
    static final String ENDING = ".writing";

    /** Where the lock is; systems that keep others from reading what is locked let them read the file's text. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** Closing any channel on a file ends the locks that the process has on it, so we look here first. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    /** How many this process has set, so that each has another text. */
    private static long marks;

    private final Path file;
    private final List<FileChannel> open;
    private boolean held;

    private WritingMark(Path file, List<FileChannel> open) {
        this.file = file;
        this.open = open;
        this.held = !open.isEmpty();
    }

    /**
     * Where the disk knows no locks the mark says nothing; then nobody can tell that a folder was left behind.
     *
     * @throws FileAlreadyExistsException if somebody else has the mark
     */
    static WritingMark take(Path folder) throws IOException {
        Path file = beside(folder);
        synchronized (HELD_HERE) {
            boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            try {
                return locked(file, StandardOpenOption.CREATE)
                        .orElseThrow(() -> new FileAlreadyExistsException(file.toString()));
            } catch (NoLocksException noLocks) {
                Files.deleteIfExists(file);
                return new WritingMark(file, List.of());
            } catch (AccessDeniedException e) {
                // Another user's, who may be at work: not ours to write, and least of all to remove.
                throw isThere ? new FileAlreadyExistsException(file.toString()) : e;
            } catch (IOException e) {
                throw FileFailure.on(folder, e);
            }
        }
    }

    /** Removes a folder that a process was filling that is no more; what cannot be removed stays for the next time. */
    static void removeIfLeft(Path folder) {
        synchronized (HELD_HERE) {
            try {
                Optional<WritingMark> left = locked(beside(folder), StandardOpenOption.WRITE);
                if (left.isPresent()) {
                    left.get().removeWith(folder);
                }
            } catch (IOException | NoLocksException unknown) {
                // Somebody else's, or in use, or on a disk that nobody can write.
            }
        }
    }

    /** Removes the folder where it is still there, and the mark; if the folder resists, it counts as left behind. */
    void removeWith(Path folder) throws IOException {
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                PathUtils.deleteDirectory(folder);
            }
            remove();
        } finally {
            release();
        }
    }

    /** For when the folder has got its name, or was never made. */
    void remove() throws IOException {
        try {
            if (held) {
                // Before the lock ends: until then nobody can have made another of that name.
                Files.deleteIfExists(file);
            }
        } finally {
            release();
        }
    }

    private void release() throws IOException {
        if (held) {
            synchronized (HELD_HERE) {
                held = false;
                HELD_HERE.remove(file);
                Closing.all(open);
            }
        }
    }

    /** @return nothing if somebody else holds the mark, or took it away while we looked */
    private static Optional<WritingMark> locked(Path file, StandardOpenOption how)
            throws IOException, NoLocksException {
        boolean foreign =
                Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (foreign || HELD_HERE.contains(file)) {
            return Optional.empty();
        }
        List<FileChannel> open = new ArrayList<>();
        boolean locked = false;
        boolean held = false;
        try {
            open.add(FileChannel.open(file, StandardOpenOption.WRITE, how, LinkOption.NOFOLLOW_LINKS));
            locked = isLocked(open.get(0));
            held = locked && isStillThere(file, open);
            if (!held) {
                return Optional.empty();
            }
            HELD_HERE.add(file);
            return Optional.of(new WritingMark(file, open));
        } catch (IOException diskFull) {
            if (locked && how == StandardOpenOption.CREATE) {
                // While the lock lasts: afterwards it might be a rival's. One that was there says what was left behind.
                Files.deleteIfExists(file);
            }
            throw diskFull;
        } finally {
            if (!held) {
                Closing.all(open);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws NoLocksException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (IOException noLocks) {
            throw new NoLocksException(noLocks);
        }
    }

    /**
     * Whether what we locked still has its name: whoever had it before us may have removed it after we opened it, and
     * another may have made a new one. Nobody else writes here as long as we have the lock.
     */
    private static boolean isStillThere(Path file, List<FileChannel> open) throws IOException {
        marks++;
        byte[] ours = ("process " + ProcessHandle.current().pid() + ", mark " + marks + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        open.get(0).write(ByteBuffer.wrap(ours), 0);
        try {
            // Stays open: to close it would end the lock.
            open.add(FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException removed) {
            return false;
        }
        ByteBuffer there = ByteBuffer.allocate(ours.length);
        open.get(1).read(there, 0);
        return there.flip().equals(ByteBuffer.wrap(ours));
    }

    /** The same for everybody, whichever links lead there. */
    private static Path beside(Path folder) throws IOException {
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent(), "not the root of a disk");
        return parent.toRealPath().resolve(folder.getFileName() + ENDING);
    }

    /** Some disks that lie in a network. */
    private static final class NoLocksException extends Exception {
        private static final long serialVersionUID = 1;

        NoLocksException(IOException cause) {
            super(cause);
        }
    }
}
