package org.pregap.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/**
 * Says of a folder that a process is filling it: a file in it that is locked by the system, whose lock ends with the process
 * however that ends. So a folder with such a file and without the lock is one that was left behind. While the folder gets
 * its name, or goes, the mark stands beside it.
 */
final class WritingMark {
    /** Of the mark beside a folder, after the folder's own name. */
    static final String ENDING = ".writing";

    private static final String NAME = ".pregap-writing";

    /** Closing any channel on a file ends the locks that the process has on it, so we look here first. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;
    private Path file;

    private WritingMark(Path folder, Path file, FileChannel channel) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
    }

    /**
     * Empty where the disk knows no locks; then nobody can tell that the folder was left behind.
     *
     * @throws FileAlreadyExistsException if another process has marked the folder as its own
     * @throws NoSuchFileException if another process held the folder for one that was left behind, and removed it
     */
    static Optional<WritingMark> set(Path folder) throws IOException {
        synchronized (HELD_HERE) {
            Path fresh = unlocked(folder);
            FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                if (isLocked(channel)) {
                    // It gets its name with the lock, so nobody ever sees it without.
                    Files.move(fresh, inside(folder));
                    HELD_HERE.add(inside(folder));
                    return Optional.of(new WritingMark(folder, inside(folder), channel));
                }
                channel.close();
                return Optional.empty();
            } catch (IOException e) {
                channel.close();
                throw e;
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
    }

    /** Goes beside the folder, which is whole now, or given up; both can go to where they belong in any order. */
    void stepOut() throws IOException {
        synchronized (HELD_HERE) {
            Path outside = beside(folder);
            if (file.equals(outside)) {
                return;
            }
            HELD_HERE.add(outside);
            try {
                Files.move(file, outside, StandardCopyOption.ATOMIC_MOVE);
                HELD_HERE.remove(file);
                file = outside;
            } catch (NoSuchFileException takenAway) {
                HELD_HERE.remove(outside);
            }
        }
    }

    void remove() throws IOException {
        synchronized (HELD_HERE) {
            if (HELD_HERE.remove(file)) {
                channel.close();
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Removes a folder that a process was filling that is no more, or had only just begun. One with other things in it, and
     * without mark, is somebody else's.
     */
    static void removeIfLeft(Path folder) throws IOException {
        synchronized (HELD_HERE) {
            if (isLeft(beside(folder))) {
                deleteTree(folder);
                Files.deleteIfExists(beside(folder));
            } else if (isLeft(inside(folder))) {
                // Were we killed too, the mark must not be gone before the rest.
                Files.move(inside(folder), beside(folder), StandardCopyOption.ATOMIC_MOVE);
                deleteTree(folder);
                Files.deleteIfExists(beside(folder));
            } else {
                removeIfEmpty(folder);
            }
        }
    }

    private static void removeIfEmpty(Path folder) {
        try {
            if (isLeft(unlocked(folder))) {
                Files.deleteIfExists(unlocked(folder));
            }
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
            }
        } catch (IOException inUse) {
            // Something lies in it.
        }
    }

    /** Whether a mark is there that nobody holds. */
    private static boolean isLeft(Path mark) {
        if (HELD_HERE.contains(mark) || !Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException noLocks) {
            return false;
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.deleteDirectory(folder);
        }
    }

    /** Whether it is a mark; a rival's may come and go at any moment. */
    static boolean isMark(Path file) {
        return String.valueOf(file.getFileName()).startsWith(NAME);
    }

    private static Path inside(Path folder) {
        return folder.resolve(NAME);
    }

    /** Where it is for as long as it has no lock yet. */
    static Path unlocked(Path folder) {
        return folder.resolve(NAME + ".new");
    }

    private static Path beside(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ENDING);
    }
}
