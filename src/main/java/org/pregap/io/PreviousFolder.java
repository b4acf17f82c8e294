package org.pregap.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What had a folder's name, as {@code NAME.previous} until the new one has it. It is always whole: to be deleted it leaves
 * that name too. And it may be the only whole one: of several who replace a folder at once, one may have put it aside
 * and given the name to nobody yet.
 */
final class PreviousFolder {
    private static final String PREVIOUS = ".previous";
    private static final int MOST_RIVALS = 100;

    private PreviousFolder() {}

    static Path of(Path destination) {
        Path target = destination.toAbsolutePath().normalize();
        return target.resolveSibling(target.getFileName() + PREVIOUS);
    }

    /** What has the name is the previous one then, or somebody else took it from there. */
    static void putAside(Path target) throws IOException {
        for (int i = 0; ; i++) {
            try {
                delete(target);
                Files.move(target, of(target), StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (IOException e) {
                if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                    return;
                }
                if (i >= MOST_RIVALS) {
                    throw e;
                }
            }
        }
    }

    /** Deletes the previous folder if the one that it was before has its name; does nothing if there is none. */
    static void delete(Path target) throws IOException {
        // Whoever took it when the name was nobody's has put it back: once more, if somebody has the name by then.
        for (int i = 0; i < MOST_RIVALS && !isDeleted(target); i++) {
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
        }
    }

    private static boolean isDeleted(Path target) throws IOException {
        Path previous = of(target);
        if (!Files.exists(previous, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        StagingName doomed;
        try {
            doomed = StagingName.make(target, path -> Files.move(previous, path, StandardCopyOption.ATOMIC_MOVE));
        } catch (NoSuchFileException aRivalDid) {
            return true;
        }
        // Looked at only now: whoever put it aside before may still be about to give the name to his own.
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) && isBack(doomed.path(), previous)) {
            doomed.mark().remove();
            return false;
        }
        doomed.mark().removeWith(doomed.path());
        return true;
    }

    /** @return whether it is; not if somebody put another aside meanwhile, which is whole too and newer */
    private static boolean isBack(Path doomed, Path previous) throws IOException {
        try {
            Files.move(doomed, previous, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            if (Files.exists(previous, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            throw e;
        }
    }

    /** @return whether there was anything to give its name back to */
    static boolean recover(Path target) throws IOException {
        Path previous = of(target);
        if (!Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** @throws FileAlreadyExistsException if what has that name is no folder */
    static void requireFolderIfAny(Path target) throws FileAlreadyExistsException {
        Path previous = of(target);
        if (Files.exists(previous, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    previous.toString(), null, "is in the way of replacing; it is no folder and is not deleted");
        }
    }
}
