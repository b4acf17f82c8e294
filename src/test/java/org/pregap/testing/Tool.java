package org.pregap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Another program that must agree with ours. Where it is not installed the test is skipped with that reason, unless
 * {@code PREGAP_REQUIRE_TOOLS} is set: then it fails.
 */
public final class Tool {
    private static final long TIME_LIMIT_SECONDS = 120;

    private final String program;

    private Tool(String program) {
        this.program = program;
    }

    public static Tool require(String program) {
        boolean installed = List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (System.getenv("PREGAP_REQUIRE_TOOLS") != null) {
            assertThat(installed).as(program + " is installed").isTrue();
        }
        Assumptions.assumeTrue(installed, program + " is not installed");
        return new Tool(program);
    }

    /** Runs ffmpeg, which says nothing but errors, asks nothing and writes over what is there. */
    public static byte[] ffmpeg(Object... arguments) throws IOException, InterruptedException {
        Stream<Object> quietly = Stream.of("-v", "error", "-y", "-nostdin");
        return require("ffmpeg")
                .run(Stream.concat(quietly, Stream.of(arguments)).toArray());
    }

    /** Runs it to its end and returns its standard output; anything but exit code 0 fails the test. */
    public byte[] run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path output = Files.createTempFile("tool", ".out");
        Path errors = Files.createTempFile("tool", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            assertThat(process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS))
                    .as(command + " ends in time")
                    .isTrue();
            assertThat(process.exitValue())
                    .as("%s says: %s", command, new String(Files.readAllBytes(errors), StandardCharsets.UTF_8))
                    .isZero();
            return Files.readAllBytes(output);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    public String text(Object... arguments) throws IOException, InterruptedException {
        return new String(run(arguments), StandardCharsets.UTF_8);
    }
}
