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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
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
    private static final String PREVIOUS = ".previous";
    private static final String PART = ".part";
    private static final int MOST_PARTS = 10_000;
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
        String prefix = "." + target.getFileName() + PART;
        removeLeft(parent, prefix);
        for (int i = 0; i < MOST_PARTS; i++) {
            Optional<StagedFolder> begun = begin(target, numbered(parent, prefix, i), replace);
            if (begun.isPresent()) {
                return begun.get();
            }
        }
        throw new FileAlreadyExistsException(
                numbered(parent, prefix, 0).toString(),
                null,
                "and " + (MOST_PARTS - 1) + " more of that name are in the way");
    }

    /** @return nothing if somebody else has that staging folder; one without mark is not ours, whatever its name */
    private static Optional<StagedFolder> begin(Path target, Path staging, boolean replace) throws IOException {
        if (Files.exists(staging, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        WritingMark mark;
        try {
            mark = WritingMark.take(staging);
        } catch (FileAlreadyExistsException rival) {
            return Optional.empty();
        }
        try {
            // With the permissions that the user's other folders get; temporary folders would be private.
            Files.createDirectory(staging);
            return Optional.of(new StagedFolder(target, staging, replace, mark));
        } catch (FileAlreadyExistsException somebodys) {
            mark.remove();
            return Optional.empty();
        } catch (IOException e) {
            mark.remove();
            throw FileFailure.on(target, e);
        }
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
            deleteAtLeisure(previousOf(target));
        }
        mark.remove();
    }

    /** Others may be replacing the same folder; each time one was faster, what it made is what is to be replaced. */
    private void takeName() throws IOException {
        for (int i = 0; ; i++) {
            requireFree(target, replace);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                putAside();
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

    /** What had the name is the previous one then, or somebody else took it from there. */
    private void putAside() throws IOException {
        for (int i = 0; ; i++) {
            try {
                deleteTree(previousOf(target));
                Files.move(target, previousOf(target), StandardCopyOption.ATOMIC_MOVE);
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

    /**
     * Gives a folder its name back that a crash left as {@code NAME.previous}.
     *
     * @return whether there was anything to restore
     */
    public static boolean recover(Path destination) throws IOException {
        Path target = destination.toAbsolutePath().normalize();
        Path previous = previousOf(target);
        if (!Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            mark.removeWith(staging);
        }
    }

    private static void removeLeft(Path parent, String prefix) throws IOException {
        Pattern marks = Pattern.compile(Pattern.quote(prefix) + "[0-9]*" + Pattern.quote(WritingMark.ENDING));
        try (Stream<Path> all = Files.list(parent)) {
            for (Path path : all.toList()) {
                String name = String.valueOf(path.getFileName());
                if (marks.matcher(name).matches()) {
                    String folder = name.substring(0, name.length() - WritingMark.ENDING.length());
                    WritingMark.removeIfLeft(parent.resolve(folder));
                }
            }
        }
    }

    private static Path numbered(Path parent, String prefix, int number) {
        return parent.resolve(prefix + (number == 0 ? "" : Integer.toString(number)));
    }

    /** Where the folder of that name lies while it is being replaced. */
    public static Path previousOf(Path destination) {
        Path target = destination.toAbsolutePath().normalize();
        return target.resolveSibling(target.getFileName() + PREVIOUS);
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
        Path previous = previousOf(target);
        if (Files.exists(previous, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    previous.toString(), null, "is in the way of replacing; it is no folder and is not deleted");
        }
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
    private static void deleteAtLeisure(Path folder) {
        try {
            deleteTree(folder);
        } catch (IOException inUse) {
            // Windows keeps files that somebody has open.
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.deleteDirectory(folder);
        }
    }
}
