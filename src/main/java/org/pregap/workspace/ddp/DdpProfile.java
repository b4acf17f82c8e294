package org.pregap.workspace.ddp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.io.FormatException;

/**
 * What a plant wants of a DDP. Looked for under {@code templates/profiles} by its name, or wherever its path says.
 *
 * @param options what it says; nothing where it says nothing
 * @param notes for whoever uses it; may be empty
 */
public record DdpProfile(DdpOptions options, String notes) {
    private static final String ENDING = ".json";
    private static final int LARGEST_BYTES = 1 << 20;
    private static final int MOST_NAMES = 500;

    /**
     * @param nameOrPath a name such as {@code plant}, or a path that ends in {@code .json}
     * @param home the folder that holds {@code templates}
     * @throws IOException with the file, the place and the reason
     */
    public static DdpProfile read(String nameOrPath, Path home) throws IOException {
        Path file = isFile(nameOrPath) ? Path.of(nameOrPath) : folder(home).resolve(nameOrPath + ENDING);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such profile");
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw new FormatException(file.toString(), "", "is too large for a profile");
        }
        return ProfileJson.parsed(file, Files.readAllBytes(file));
    }

    /**
     * The names of those under {@code templates/profiles}, in order; at most 500.
     *
     * @param home as for {@link #read}
     */
    public static List<String> names(Path home) throws IOException {
        Path folder = folder(home);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(DdpProfile::isFile)
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.isEmpty() && !isFile(name))
                    .limit(MOST_NAMES)
                    .sorted()
                    .toList();
        }
    }

    /** Whether it says where the profile is, and not only what it is called. */
    public static boolean isFile(String nameOrPath) {
        return nameOrPath.endsWith(ENDING);
    }

    private static Path folder(Path home) {
        return home.resolve("templates").resolve("profiles");
    }
}
