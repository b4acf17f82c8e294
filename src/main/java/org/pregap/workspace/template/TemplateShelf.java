package org.pregap.workspace.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.io.FormatException;

/** Finds files of one kind: in their folder under {@code templates} by their names, or wherever their paths say. */
public final class TemplateShelf {
    private static final String ENDING = ".json";
    private static final int LARGEST_BYTES = 1 << 20;
    private static final int MOST_NAMES = 500;

    private final String folder;
    private final String kind;

    /**
     * @param folder under {@code templates}
     * @param kind what such a file is called, for messages
     */
    public TemplateShelf(String folder, String kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /** Whether it says where the file is, and not only what it is called. */
    public static boolean isPath(String nameOrPath) {
        return nameOrPath.endsWith(ENDING);
    }

    /** What a file is called. */
    public static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return isPath(name) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * @param nameOrPath a name such as {@code house}, or a path that ends in {@code .json}
     * @param home the folder that holds {@code templates}
     * @return a file that is there and may be read as a whole
     * @throws NoSuchFileException if there is none
     * @throws FormatException if it is too large
     */
    public Path find(String nameOrPath, Path home) throws IOException {
        Path file = isPath(nameOrPath) ? Path.of(nameOrPath) : in(home).resolve(nameOrPath + ENDING);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such " + kind);
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw new FormatException(file.toString(), "", "is too large for a " + kind);
        }
        return file;
    }

    /**
     * The names of those in the folder, in order; at most 500.
     *
     * @param home as for {@link #find}
     */
    public List<String> names(Path home) throws IOException {
        if (!Files.isDirectory(in(home))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(in(home))) {
            return files.filter(file -> isPath(file.toString()))
                    .map(TemplateShelf::nameOf)
                    .filter(name -> !name.isEmpty() && !isPath(name))
                    .limit(MOST_NAMES)
                    .sorted()
                    .toList();
        }
    }

    private Path in(Path home) {
        return home.resolve("templates").resolve(folder);
    }
}
