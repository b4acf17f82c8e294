package org.pregap.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.pregap.Main;

/** Pregap in a process of its own, and what became of it. */
final class Launch {
    private static final long PATIENCE_MINUTES = 60;

    private final Process process;
    private final Path log;
    private final long startNanos = System.nanoTime();
    private long peakKib;

    private Launch(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * How it ended.
     *
     * @param text all that it said
     * @param peakKib the most memory it had at once, as far as the system tells
     */
    record End(int code, String text, double seconds, long peakKib) {
        /** Neither a bug nor a trace of one. */
        boolean isClean() {
            return code >= 0 && code <= 4 && !text.contains("Exception") && !text.contains("\tat ");
        }

        @Override
        public String toString() {
            return "exit code " + code + (code == 0 ? "" : ": " + text.strip().replace("\n", " / "));
        }
    }

    /** As other programs' processes: in the Java of this one, with few threads of its compiler. */
    static Launch of(Path folder, Object... arguments) throws IOException {
        return of(ownJava(), List.of("-XX:TieredStopAtLevel=1", "-Xmx200m"), Map.of(), folder, arguments);
    }

    /**
     * @param java the folder of a Java machine
     * @param folder where a file for what it says may be made
     */
    static Launch of(Path java, List<String> options, Map<String, String> environment, Path folder, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin").resolve("java").toString());
        command.addAll(List.of("-Xshare:auto", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(Main.class.getName());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path log = Files.createTempFile(folder, "log-", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("XDG_CACHE_HOME", "HOME"));
        builder.environment().put("PREGAP_CACHE", folder.resolve("cache").toString());
        builder.environment().putAll(environment);
        return new Launch(builder.start(), log);
    }

    static Path ownJava() {
        return Path.of(System.getProperty("java.home"));
    }

    /** As {@code kill -9} after so long, if it has not ended by then. */
    void kill(double afterSeconds) throws IOException, InterruptedException {
        if (!endsWithin(afterSeconds)) {
            process.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(log);
    }

    /** Waits until something holds, or it ends by itself, and says when after its start that was. */
    double secondsUntil(BooleanSupplier holds) {
        while (process.isAlive() && !holds.getAsBoolean()) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - startNanos) / 1e9;
    }

    /** Waits so long, or until it ends by itself, and says whether it did. */
    boolean endsWithin(double seconds) throws InterruptedException {
        return process.waitFor(Math.round(seconds * 1e6), TimeUnit.MICROSECONDS);
    }

    End end() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            notePeak();
            if (System.nanoTime() > until) {
                process.destroyForcibly().waitFor();
            }
        }
        String text = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return new End(process.exitValue(), text, (System.nanoTime() - startNanos) / 1e9, peakKib);
    }

    /** {@code VmHWM} of proc(5). */
    private void notePeak() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    peakKib = Math.max(peakKib, Long.parseLong(line.replaceAll("[^0-9]", "")));
                }
            }
        } catch (IOException ended) {
            // Or a system without such files.
        }
    }
}
