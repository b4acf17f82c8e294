package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A state of an album that nobody asked to be thrown away, under a name of its own beside the album file. */
final class OtherVersion {
    private static final String ENDING = ".pregap";
    private static final int MOST = 1000;

    private OtherVersion() {}

    /**
     * Copies it to the first free name: {@code Tide (other version 1).pregap}.
     *
     * @param state a file that holds the album
     * @param file the album file
     */
    static Path keep(Path state, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        for (int number = 1; number <= MOST; number++) {
            Path copy = file.resolveSibling(stem + " (other version " + number + ")" + ENDING);
            if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                return Files.copy(state, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        throw new FileSystemException(file.toString(), null, "has too many other versions already; remove some");
    }
}
