package org.pregap.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name beside a folder's own that begins with a dot, for what is not complete: the folder while it is filled, or an old
 * one while it is deleted. {@link WritingMark} says whether anybody still does that.
 */
record StagingName(Path path, WritingMark mark) {
    private static final String PART = ".part";
    private static final int MOST_PARTS = 10_000;

    /** Puts something under the name that is free. */
    interface Making {
        /** @throws FileAlreadyExistsException if it is not free any more */
        void make(Path path) throws IOException;
    }

    /**
     * Takes the first free name and makes what is to have it; there is neither mark nor folder when that fails.
     *
     * @param target absolute, and no root of a disk
     */
    static StagingName make(Path target, Making making) throws IOException {
        for (int i = 0; i < MOST_PARTS; i++) {
            Optional<StagingName> made = make(target, numbered(target, i), making);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new FileAlreadyExistsException(
                numbered(target, 0).toString(), null, "and " + (MOST_PARTS - 1) + " more of that name are in the way");
    }

    /** @return nothing if somebody else has that name; what has it without a mark is not ours, whatever its name */
    private static Optional<StagingName> make(Path target, Path path, Making making) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        WritingMark mark;
        try {
            mark = WritingMark.take(path);
        } catch (FileAlreadyExistsException rival) {
            return Optional.empty();
        } catch (FileSystemException e) {
            throw about(target, e);
        }
        boolean made = false;
        try {
            making.make(path);
            made = true;
            return Optional.of(new StagingName(path, mark));
        } catch (FileAlreadyExistsException somebodys) {
            return Optional.empty();
        } catch (FileSystemException e) {
            throw about(target, e);
        } finally {
            if (!made) {
                mark.remove();
            }
        }
    }

    /** Nobody has asked for these names, so a failure tells of the folder that is to be made, or of where it is to lie. */
    private static IOException about(Path target, FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return failure;
        }
        FileSystemException told = failure instanceof AccessDeniedException
                ? new AccessDeniedException(String.valueOf(target.getParent()))
                : new FileSystemException(target.toString(), null, failure.getReason());
        told.initCause(failure);
        return told;
    }

    /** Removes what processes left behind that were killed while they filled or deleted a folder of this name. */
    static void removeLeft(Path target) throws IOException {
        Path parent = Objects.requireNonNull(target.getParent(), "not the root of a disk");
        String first = String.valueOf(numbered(target, 0).getFileName());
        Pattern marks = Pattern.compile(Pattern.quote(first) + "[0-9]*" + Pattern.quote(WritingMark.ENDING));
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

    private static Path numbered(Path target, int number) {
        return target.resolveSibling("." + target.getFileName() + PART + (number == 0 ? "" : Integer.toString(number)));
    }
}
