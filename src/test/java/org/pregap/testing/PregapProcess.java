package org.pregap.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pregap.Main;

/** Pregap in a process of its own, for what only a process shows. */
public final class PregapProcess {
    private final Process process;

    private PregapProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it with the class path of the tests.
     *
     * @param javaOptions such as {@code -Duser.language=ar}
     * @param environment what differs from that of the tests
     */
    public static PregapProcess start(List<String> javaOptions, Map<String, String> environment, Object... arguments)
            throws IOException {
        // A test run in the background may be deaf to interrupts, and its children with it.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(javaOptions);
        command.add(Main.class.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command);
        // What the user's own runs measured is none of a test's business.
        builder.environment().keySet().removeAll(List.of("PREGAP_CACHE", "XDG_CACHE_HOME", "HOME"));
        builder.environment().putAll(environment);
        return new PregapProcess(builder.start());
    }

    public static Cli.Result run(List<String> javaOptions, Map<String, String> environment, Object... arguments)
            throws IOException, InterruptedException {
        return start(javaOptions, environment, arguments).end();
    }

    /** Waits until standard error says something that contains the text. */
    public void awaitError(String text) throws IOException {
        var seen = new StringBuilder();
        while (seen.indexOf(text) < 0) {
            int next = process.getErrorStream().read();
            if (next < 0) {
                throw new AssertionError("it ended without saying '" + text + "': " + seen);
            }
            seen.append((char) next);
        }
    }

    /** Ctrl+C. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** As {@code kill -9}, after which nothing of the process runs any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for its end. */
    public Cli.Result end() throws IOException, InterruptedException {
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Cli.Result(process.waitFor(), out, err);
    }
}
