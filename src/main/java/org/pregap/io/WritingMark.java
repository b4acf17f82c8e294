package org.pregap.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says of a folder that a process is filling it: a file in it that is locked by the system, whose lock ends with the process
 * however that ends. So a folder with such a file and without the lock is one that was left behind.
 */
final class WritingMark {
    private static final String NAME = ".pregap-writing";

    /** Closing any channel on a file ends the locks that the process has on it, so we look here first. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private WritingMark(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty where the disk knows no locks; then nobody can tell that the folder was left behind. */
    static Optional<WritingMark> set(Path folder) {
        Path file = folder.resolve(NAME);
        Path fresh = folder.resolve(NAME + ".new");
        synchronized (HELD_HERE) {
            try {
                FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (channel.tryLock() == null) {
                    channel.close();
                    return Optional.empty();
                }
                // It gets its name with the lock, so nobody ever sees it without.
                Files.move(fresh, file);
                HELD_HERE.add(file);
                return Optional.of(new WritingMark(file, channel));
            } catch (IOException noLocks) {
                return Optional.empty();
            }
        }
    }

    /** Whether a process was filling the folder that is no more. */
    static boolean isLeftIn(Path folder) {
        Path file = folder.resolve(NAME);
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(file) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                return channel.tryLock() != null;
            } catch (IOException unknown) {
                return false;
            }
        }
    }

    /** The folder is whole, or given up. */
    void remove() throws IOException {
        synchronized (HELD_HERE) {
            if (HELD_HERE.remove(file)) {
                channel.close();
                Files.deleteIfExists(file);
            }
        }
    }
}
