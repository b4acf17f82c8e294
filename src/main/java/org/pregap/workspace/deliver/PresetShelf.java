package org.pregap.workspace.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.io.FormatException;

/** Finds presets: under {@code templates/deliver} by their names, or wherever their paths say. */
public final class PresetShelf {
    private static final String ENDING = ".json";
    private static final int LARGEST_BYTES = 1 << 20;
    private static final int MOST_NAMES = 500;

    private PresetShelf() {}

    /**
     * @param nameOrPath a name such as {@code streaming}, or a path that ends in {@code .json}
     * @param home the folder that holds {@code templates}
     * @throws IOException with the file, the place and the reason
     */
    public static DeliveryPreset read(String nameOrPath, Path home) throws IOException {
        boolean path = nameOrPath.endsWith(ENDING);
        Path file = path ? Path.of(nameOrPath) : folder(home).resolve(nameOrPath + ENDING);
        if (!Files.isRegularFile(file)) {
            String there = path ? "" : "; there are " + String.join(", ", names(home));
            throw new NoSuchFileException(file.toString(), null, "there is no such preset" + there);
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw new FormatException(file.toString(), "", "is too large for a preset");
        }
        return PresetJson.parsed(file, name(file), Files.readAllBytes(file));
    }

    /**
     * The names of those under {@code templates/deliver}, in order; at most 500.
     *
     * @param home as for {@link #read}
     */
    public static List<String> names(Path home) throws IOException {
        Path folder = folder(home);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
                    .map(PresetShelf::name)
                    .filter(name -> !name.isEmpty())
                    .limit(MOST_NAMES)
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    private static Path folder(Path home) {
        return home.resolve("templates").resolve("deliver");
    }
}
