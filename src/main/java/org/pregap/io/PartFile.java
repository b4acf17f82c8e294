package org.pregap.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file that is to get another's name when it is whole. The system locks it as long as its process lives; so one
 * without the lock was left behind by a process that was killed, and goes when the next is made.
 */
final class PartFile implements Closeable {
    private static final String ENDING = ".part";
    private static final String MODE = ".mode";
    private static final int MOST_TRIES = 100;

    /** Closing any channel on a file ends the locks that the process has on it, so we look here first. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private final Path path;
    private final FileChannel channel;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @param name of the file it is for, perhaps cut short */
    static PartFile in(Path folder, String name) throws IOException {
        removeLeft(folder, name);
        synchronized (HELD_HERE) {
            for (int i = 0; i < MOST_TRIES; i++) {
                Optional<PartFile> part = locked(Files.createTempFile(folder, "." + name + ".", ENDING));
                if (part.isPresent()) {
                    return part.get();
                }
            }
        }
        throw new IOException(folder.resolve(name) + ": others keep taking away the file that is to become it");
    }

    /** Empty if another process, before the lock was set, held the file for one that was left behind and removed it. */
    private static Optional<PartFile> locked(Path path) throws IOException {
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
            if (isOurs(path, channel)) {
                HELD_HERE.add(path);
                return Optional.of(new PartFile(path, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (NoSuchFileException removed) {
            return Optional.empty();
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** An empty file with the permissions that the user's other files get; a part is private. */
    Path makeProbe() throws IOException {
        return Files.createFile(probeOf(path));
    }

    /** Removes it, unless it got its other name. */
    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            HELD_HERE.remove(path);
            channel.close();
        }
        Files.deleteIfExists(path);
    }

    /** Where the disk knows no locks nobody can tell what was left behind, and it stays. */
    private static boolean isOurs(Path path, FileChannel channel) {
        try {
            return channel.tryLock() != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException noLocks) {
            return true;
        }
    }

    private static void removeLeft(Path folder, String name) {
        Pattern ours = Pattern.compile(Pattern.quote("." + name + ".") + "[0-9]+" + Pattern.quote(ENDING));
        DirectoryStream.Filter<Path> parts =
                path -> ours.matcher(String.valueOf(path.getFileName())).matches();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, parts)) {
            for (Path part : all) {
                removeIfLeft(part);
            }
        } catch (IOException unlisted) {
            // What is in the way of tidying is not in the way of writing.
        }
    }

    private static void removeIfLeft(Path part) throws IOException {
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(part) || !Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                if (channel.tryLock() != null) {
                    Files.deleteIfExists(probeOf(part));
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static Path probeOf(Path part) {
        return part.resolveSibling(part.getFileName() + MODE);
    }
}
