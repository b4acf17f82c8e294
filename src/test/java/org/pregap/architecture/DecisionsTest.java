package org.pregap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in docs/decisions: numbered, whole, and listed. */
class DecisionsTest {
    private static final Path FOLDER = Path.of("docs/decisions");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void numbersFollowOneAnotherWithoutGaps() throws IOException {
        assertThat(pages()).isNotEmpty();
        assertThat(pages().map(page -> number(page)))
                .isEqualTo(IntStream.rangeClosed(1, (int) pages().count())
                        .mapToObj(number ->
                                "0".repeat(4 - Integer.toString(number).length()) + number)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasTheFivePartsInOrder(Path page) throws IOException {
        assertThat(Files.readAllLines(page).stream().filter(line -> line.startsWith("## ")))
                .containsExactly("## Context", "## Decision", "## Alternatives", "## Consequences", "## Confirmation");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPartIsEmpty(Path page) throws IOException {
        String[] parts = Files.readString(page).split("(?m)^## .*$", -1);
        assertThat(List.of(parts).subList(1, parts.length)).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsSaidToConfirmItIsThere(Path page) throws IOException {
        String confirmation = Files.readString(page).split("(?m)^## Confirmation$", -1)[1];
        for (MatchResult named : TEST.matcher(confirmation).results().toList()) {
            Optional<Path> file = test(named.group(1));
            assertThat(file).as(named.group(1)).isPresent();
            if (named.group(2) != null) {
                assertThat(Files.readString(file.orElseThrow())).contains(" " + named.group(2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theIndexListsThePageUnderItsTitle(Path page) throws IOException {
        String title = Files.readAllLines(page).get(0).replaceFirst("^# ", "");
        String row =
                "| " + number(page) + " | [" + title.replaceFirst("^\\d{4} ", "") + "](" + page.getFileName() + ") |";
        assertThat(title).startsWith(number(page) + " ");
        assertThat(Files.readAllLines(FOLDER.resolve("README.md"))).contains(row);
    }

    private static Optional<Path> test(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.endsWith(name + ".java")).findFirst();
        }
    }

    private static String number(Path page) {
        return page.getFileName().toString().substring(0, 4);
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.getFileName().toString().equals("README.md")).sorted().toList().stream();
        }
    }
}
