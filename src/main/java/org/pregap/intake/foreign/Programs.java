package org.pregap.intake.foreign;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds programs in the folders of {@code PATH}, of which only absolute ones count. */
record Programs(Map<String, String> environment) {
    Optional<Path> find(String name) {
        String folders = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(folders)
                .flatMap(folder -> Stream.of(name, name + ".exe").flatMap(file -> in(folder, file)))
                .findFirst();
    }

    private static Stream<Path> in(String folder, String file) {
        try {
            Path path = Path.of(folder).resolve(file);
            boolean usable = path.isAbsolute() && Files.isRegularFile(path) && Files.isExecutable(path);
            return usable ? Stream.of(path) : Stream.empty();
        } catch (InvalidPathException noFolder) {
            return Stream.empty();
        }
    }
}
