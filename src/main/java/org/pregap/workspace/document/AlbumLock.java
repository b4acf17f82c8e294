package org.pregap.workspace.document;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pregap.workspace.PrintableText;

/**
 * Keeps others from opening the same album: a lock of the operating system on a file beside it, which ends with the
 * process however that ends. The file says who holds it; one that was left behind by a process that was killed is no
 * obstacle.
 */
final class AlbumLock {
    /** Beyond what is written there, so that others can read it on systems that forbid reading what is locked. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int LONGEST_HOLDER_BYTES = 200;

    /** A system's lock belongs to the process, and closing any channel on the file ends it; so we look here first. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    /** Which file was locked, where the system tells. */
    private final Optional<Object> locked;

    private AlbumLock(Path file, FileChannel channel, Optional<Object> locked) {
        this.file = file;
        this.channel = channel;
        this.locked = locked;
    }

    /**
     * Empty if somebody holds it.
     *
     * @param lock the file to lock, absolute; it is made
     * @throws IOException if nothing can be locked there
     */
    static Optional<AlbumLock> take(Path lock) throws IOException {
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(lock)) {
                return Optional.empty();
            }
            Optional<AlbumLock> taken = locked(lock);
            taken.ifPresent(ours -> HELD_HERE.add(lock));
            return taken;
        }
    }

    /**
     * Whether others still see that it is held. They do not when its folder vanished, even if one of the same name is there
     * again: a disk that was unplugged, a share that was mounted anew.
     */
    boolean isSeen() {
        try {
            return channel.isOpen() && identity(file).equals(locked);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Why an album cannot be had whose lock somebody holds. */
    static FileSystemException refusal(Path lock, Path album) {
        String holder = holder(lock);
        return new FileSystemException(
                album.toString(),
                null,
                "is open in another window" + (holder.isEmpty() ? "" : " (" + holder + ")") + "; close it there first");
    }

    /** Lets it go and removes its file. */
    void release() {
        synchronized (HELD_HERE) {
            if (!channel.isOpen()) {
                return;
            }
            boolean seen = isSeen();
            HELD_HERE.remove(file);
            try (channel) {
                if (seen) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException left) {
                // What is left is a file without a lock, which stops nobody.
            }
        }
    }

    /**
     * Whoever let the lock go may have deleted its file between our opening and our locking, and then we have locked a file
     * that nobody sees: so the name must stand for the same file before and after.
     */
    private static Optional<AlbumLock> locked(Path lock) throws IOException {
        makeIfMissing(lock);
        Optional<Object> before = identity(lock);
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null || !before.equals(identity(lock))) {
                channel.close();
                return Optional.empty();
            }
            write(channel);
            return Optional.of(new AlbumLock(lock, channel, before));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void makeIfMissing(Path lock) throws IOException {
        try {
            Files.createFile(lock);
        } catch (FileAlreadyExistsException leftBehindOrHeld) {
            // Locking it will tell.
        }
    }

    /** Which file the name stands for; empty on systems that do not delete files that are open. */
    private static Optional<Object> identity(Path lock) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(lock, BasicFileAttributes.class).fileKey());
    }

    private static void write(FileChannel channel) throws IOException {
        String holder = "process " + ProcessHandle.current().pid() + host() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String host() {
        try {
            return " on " + InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }

    private static String holder(Path lock) {
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(lock)) {
                return "of this program";
            }
            try (var in = Files.newInputStream(lock)) {
                byte[] text = in.readNBytes(LONGEST_HOLDER_BYTES);
                return PrintableText.of(new String(text, StandardCharsets.UTF_8).strip());
            } catch (IOException unreadable) {
                return "";
            }
        }
    }
}
