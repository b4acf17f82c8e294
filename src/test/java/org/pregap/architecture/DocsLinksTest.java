package org.pregap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between the documents, and from them to files of the project, lead somewhere, and the tests they name are there. */
class DocsLinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*([^)\\s]+)[^)]*\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkPointsToAFile(Path document) throws IOException {
        assertThat(relativeLinks(Files.readString(document)).stream()
                        .filter(link -> Files.notExists(document.resolveSibling(link))))
                .as("links in %s that lead nowhere", document)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTestThatIsNamedIsThere(Path document) throws IOException {
        for (MatchResult named :
                TEST.matcher(Files.readString(document)).results().toList()) {
            Optional<Path> test = testNamed(named.group(1));
            assertThat(test).as("%s, named in %s", named.group(1), document).isPresent();
            if (named.group(2) != null) {
                assertThat(Files.readString(test.get())).containsPattern("\\b" + named.group(2) + "( =|\\()");
            }
        }
    }

    private static Optional<Path> testNamed(String name) throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("src/test/java"))) {
            return tree.filter(file -> file.endsWith(name + ".java")).findFirst();
        }
    }

    @Test
    void relativeLinksAreFoundInText() {
        assertThat(relativeLinks("a [b](c.md), ![d](e/f.png \"g\"), [h](https://example.org), [i](#j), [k](l.md#m)"))
                .containsExactly("c.md", "e/f.png", "l.md");
    }

    private static List<String> relativeLinks(String text) {
        return LINK.matcher(text)
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !link.isEmpty())
                .toList();
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("docs"))) {
            List<Path> inDocs =
                    tree.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(Path.of("README.md")).filter(Files::exists), inDocs.stream());
        }
    }
}
