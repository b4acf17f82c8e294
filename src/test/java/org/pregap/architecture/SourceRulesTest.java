package org.pregap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE_LINES = 400;
    private static final int LARGEST_PACKAGE_FILES = 24;

    @Test
    void noFileIsTooLongToReadAtOnce() throws IOException {
        assertThat(sources(Path.of("src")).filter(file -> lines(file).size() > LONGEST_FILE_LINES))
                .isEmpty();
    }

    @Test
    void everyPackageIntroducesItself() throws IOException {
        assertThat(packages().filter(folder -> Files.notExists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    @Test
    void everyPackageForbidsNull() throws IOException {
        assertThat(packages().map(folder -> folder.resolve("package-info.java")).filter(file -> !lines(file)
                        .contains("@NullMarked")))
                .isEmpty();
    }

    @Test
    void noPackageIsADrawerForEverything() throws IOException {
        assertThat(packages().filter(folder -> count(folder) > LARGEST_PACKAGE_FILES))
                .isEmpty();
    }

    @Test
    void aBareFrameIsNeverCounted() throws IOException {
        assertThat(sources(MAIN).filter(file -> lines(file).stream()
                        .anyMatch(line -> line.matches(".*\\b(int|long) frames?\\b.*"))))
                .as("a number of frames says which frames it counts")
                .isEmpty();
    }

    private static Stream<Path> packages() throws IOException {
        return sources(MAIN).map(Path::getParent).distinct();
    }

    private static Stream<Path> sources(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static long count(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
