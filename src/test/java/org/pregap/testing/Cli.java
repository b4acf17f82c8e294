package org.pregap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.cli.CommandLineRun;
import org.pregap.cli.Terminal;
import org.pregap.workspace.cache.ResultCache;

/** Runs commands in this process, and keeps what they print. */
public final class Cli {
    private Cli() {}

    /**
     * How a command ended.
     *
     * @param out standard output
     * @param err standard error
     */
    public record Result(int code, String out, String err) {
        public List<String> errLines() {
            return err.lines().toList();
        }

        /** The same; the test fails if it ended otherwise. */
        public Result endedWell() {
            assertThat(code).as(toString()).isZero();
            return this;
        }

        @Override
        public String toString() {
            return "exit code " + code + "\n--- out\n" + out + "--- err\n" + err;
        }
    }

    /** @param arguments paths and anything else, as their texts */
    public static Result run(Object... arguments) {
        return run(ResultCache.none(), arguments);
    }

    /** As {@link #run(Object...)}, with what was measured before. */
    public static Result run(ResultCache cache, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = new CommandLineRun(
                        new Terminal(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8)),
                        cache)
                .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that must end well. */
    public static Result ok(Object... arguments) {
        return run(arguments).endedWell();
    }

    /** What a command that must end well prints with {@code --json}. */
    public static JsonNode json(Object... arguments) throws IOException {
        return new ObjectMapper()
                .readTree(ok(Stream.concat(Arrays.stream(arguments), Stream.of("--json"))
                                .toArray())
                        .out());
    }

    /** The names of everything in a folder, sorted. */
    public static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
