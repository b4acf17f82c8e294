package org.pregap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says of the code is true. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/org/pregap"), Path.of("src/test/java/org/pregap"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|[^|]+\\| ([^|]+) \\|$");
    private static final Pattern PACKAGE = Pattern.compile("`((?:format|intake|ui|workspace)(?:\\.[a-z][a-z0-9]*)+)`");
    private static final Pattern TYPE = Pattern.compile("`([a-z]+(?:\\.[a-z][a-z0-9]*)*)\\.([A-Z]\\w*[a-z]\\w*)`");
    private static final Pattern DOCUMENT = Pattern.compile("`(docs/[^`]+)`");

    /** An example of a format that is not there. */
    private static final String EXAMPLE = "format.caf";

    @Test
    void theTableOfPackagesIsTheOneThatIsEnforced() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        ROW.matcher(page())
                .results()
                .forEach(row -> table.put(
                        row.group(1),
                        row.group(2).equals("–")
                                ? List.of()
                                : List.of(row.group(2).split(", ", -1))));
        assertThat(table).isEqualTo(LayerRulesTest.MAY_KNOW);
        assertThat(table.keySet()).containsExactlyElementsOf(LayerRulesTest.MAY_KNOW.keySet());
    }

    @Test
    void everyPackageOfTheTableExists() {
        assertThat(LayerRulesTest.MAY_KNOW.keySet().stream().filter(name -> missing(name + "/")))
                .isEmpty();
    }

    @Test
    void everyPackageNamedExists() throws IOException {
        assertThat(named(PACKAGE).filter(name -> missing(name.replace('.', '/') + "/")))
                .containsOnly(EXAMPLE);
    }

    @Test
    void everyPackageOfAFormatIsNamed() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES.get(0).resolve("format"))) {
            assertThat(named(PACKAGE))
                    .containsAll(folders.map(folder -> "format." + folder.getFileName())
                            .toList());
        }
    }

    @Test
    void everyPackageOfTheWindowIsNamed() throws IOException {
        assertThat(named(PACKAGE)).containsAll(packagesBelow("ui")).containsAll(packagesBelow("workspace"));
    }

    @Test
    void everyTypeNamedExists() throws IOException {
        List<String> types = TYPE.matcher(page())
                .results()
                .map(type -> type.group(1).replace('.', '/') + "/" + type.group(2) + ".java")
                .toList();
        assertThat(types).hasSizeGreaterThan(50);
        assertThat(types.stream().filter(ArchitecturePageTest::missing)).isEmpty();
    }

    @Test
    void everyDocumentNamedExists() throws IOException {
        assertThat(named(DOCUMENT).filter(name -> Files.notExists(Path.of(name))))
                .isEmpty();
    }

    private static Stream<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(page()).results().map(found -> found.group(1)).toList().stream();
    }

    private static List<String> packagesBelow(String layer) throws IOException {
        Path root = SOURCES.get(0);
        try (Stream<Path> folders = Files.walk(root.resolve(layer))) {
            return folders.filter(folder -> Files.exists(folder.resolve("package-info.java")))
                    .map(folder ->
                            root.relativize(folder).toString().replace('/', '.').replace('\\', '.'))
                    .filter(name -> !name.equals(layer))
                    .toList();
        }
    }

    private static boolean missing(String path) {
        return SOURCES.stream().noneMatch(root -> Files.exists(root.resolve(path)));
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
