package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregap.workspace.cache.ResultCache;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** docs/guide/commands.md has every command and every option, and no other. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("docs/guide/commands.md");
    private static final String OF_EVERY_COMMAND = "Options of every command";

    /** The first cell of a row of a table of options. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`--[^|]*(?:\\\\\\|[^|]*)*) \\|");

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    @Test
    void theTableOfCommandsIsTheProgrammes() throws IOException {
        List<String> listed = Pattern.compile("(?m)^\\| \\[`([a-z]+)`]\\(#\\1\\) \\|")
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(listed).containsExactlyElementsOf(commands().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyOptionHasItsRow(String command) throws IOException {
        List<String> own = Objects.requireNonNull(commands().get(command)).getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
        List<String> shared =
                command.equals("desk") ? List.of("--help", "--version") : options(section(OF_EVERY_COMMAND));
        assertThat(own).containsAll(shared);
        assertThat(Stream.concat(shared.stream(), options(section(command)).stream()))
                .containsExactlyInAnyOrderElementsOf(own);
    }

    private static Stream<String> names() {
        return commands().keySet().stream();
    }

    private static Map<String, CommandLine> commands() {
        return PregapCommand.of(List.of(), new CommandFactory(Terminal.ofProcess(), ResultCache.none()))
                .getSubcommands();
    }

    private static String section(String heading) throws IOException {
        Matcher section =
                Pattern.compile("(?ms)^## " + heading + "$(.*?)(?=^## |\\z)").matcher(Files.readString(PAGE));
        assertThat(section.find()).as("a part '%s'", heading).isTrue();
        return section.group(1);
    }

    private static List<String> options(String section) {
        return ROW.matcher(section)
                .results()
                .flatMap(row -> OPTION.matcher(row.group(1)).results())
                .map(option -> option.group())
                .toList();
    }
}
