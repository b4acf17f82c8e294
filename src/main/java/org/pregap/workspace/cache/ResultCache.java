package org.pregap.workspace.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Results on disk, each in a file of its own. What is damaged or of somebody else counts as not there. Any number of threads
 * and of programs may use a folder at once: a file appears whole or not at all, and the same key always has the same
 * result. Never on the window's thread.
 */
public final class ResultCache {
    /** How much is kept; then what was not used for longest goes. */
    private static final long MOST_BYTES = 2L << 30;

    /** An entry larger than this is no use to anybody. */
    private static final long LONGEST_ENTRY_BYTES = 256L << 20;

    /** The part of all that may be written before the folder is looked through again. */
    private static final int UNSEEN_PART = 32;

    private final Optional<CacheFolder> folder;
    private final long mostBytes;

    /** What was written since the folder was looked through; at first that is due. */
    private long unseenBytes;

    private ResultCache(Optional<CacheFolder> folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.unseenBytes = mostBytes;
    }

    /**
     * The user's cache: {@code $PREGAP_CACHE}, else {@code $XDG_CACHE_HOME/pregap}, else {@code $HOME/.cache/pregap}; where
     * none of them is set to an absolute path, nothing is kept.
     *
     * @param environment the environment's variables
     */
    public static ResultCache of(Map<String, String> environment) {
        return new ResultCache(CacheFolder.of(environment), MOST_BYTES);
    }

    /** @param folder made when something is kept */
    public static ResultCache in(Path folder) {
        return in(folder, MOST_BYTES);
    }

    static ResultCache in(Path folder, long mostBytes) {
        return new ResultCache(Optional.of(new CacheFolder(folder)), mostBytes);
    }

    /** Keeps nothing. */
    public static ResultCache none() {
        return new ResultCache(Optional.empty(), 0);
    }

    /** What was kept under a key. */
    public Optional<byte[]> get(CacheKey key) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.get().file(key);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_ENTRY_BYTES) {
                return Optional.empty();
            }
            Optional<byte[]> result = CacheEntry.result(key, Files.readAllBytes(file));
            if (result.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } else {
                Files.deleteIfExists(file);
            }
            return result;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps a result, if it can. */
    public void put(CacheKey key, byte[] result) {
        if (folder.isEmpty()) {
            return;
        }
        byte[] entry = CacheEntry.of(key, result);
        try {
            write(folder.get(), key, entry);
            makeRoom(folder.get(), entry.length);
        } catch (IOException full) {
            // A full or read-only disk: the result is made again another day.
        }
    }

    /** Not forced to disk: what a power cut leaves half written fails its checksum. */
    private static void write(CacheFolder folder, CacheKey key, byte[] entry) throws IOException {
        Path fresh = folder.newPart();
        try {
            Files.write(fresh, entry);
            Files.move(fresh, folder.file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private synchronized void makeRoom(CacheFolder where, long writtenBytes) throws IOException {
        unseenBytes += writtenBytes;
        if (unseenBytes >= mostBytes / UNSEEN_PART) {
            unseenBytes = 0;
            where.shrinkTo(mostBytes);
        }
    }
}
