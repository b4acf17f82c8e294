package org.pregap.intake.foreign;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * Another program at work on a file. It writes to files only, whose growth is the sign that it is alive; it does not outlive
 * the call.
 */
final class RunningProgram {
    private static final int LOOK_MS = 40;
    private static final long LONGEST_TALK_BYTES = 1 << 20;

    private final Task task;
    private final Path output;
    private final Path talk;
    private final Patience patience;
    private final Runnable check;

    /**
     * What it is to do, for errors.
     *
     * @param subject the file at work, as people know it
     * @param verb what is done with it, such as {@code decode}
     */
    record Task(String subject, String verb) {}

    /**
     * How long and how much.
     *
     * @param idleMs after which a program that writes nothing is given up
     * @param mostBytes of output
     */
    record Patience(int idleMs, long mostBytes) {}

    /**
     * @param task named in errors
     * @param output grows while the program works
     * @param talk its words go there
     * @param check is called often and may throw to end the work
     */
    RunningProgram(Task task, Path output, Path talk, Patience patience, Runnable check) {
        this.task = task;
        this.output = output;
        this.talk = talk;
        this.patience = patience;
        this.check = check;
    }

    /**
     * @param answer where its standard output goes
     * @throws FormatException if it fails, hangs, or writes more than it may
     */
    void run(List<String> command, ProcessBuilder.Redirect answer) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.redirectInput(ProcessBuilder.Redirect.PIPE);
        builder.redirectOutput(answer);
        builder.redirectError(talk.toFile());
        String name = String.valueOf(Path.of(command.get(0)).getFileName());
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            await(process, name);
            if (process.exitValue() != 0) {
                throw failure(name + " cannot " + task.verb() + " it: " + why(process.exitValue()));
            }
        } catch (InterruptedException asked) {
            throw new InterruptedIOException("interrupted while " + name + " worked");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private void await(Process process, String name) throws IOException, InterruptedException {
        long before = -1;
        int idleMs = 0;
        while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS)) {
            check.run();
            long written = size(output);
            long said = size(talk);
            if (said > LONGEST_TALK_BYTES || written > patience.mostBytes()) {
                throw failure(name + " wrote more than makes sense, and was stopped");
            }
            idleMs = written + said == before ? idleMs + LOOK_MS : 0;
            before = written + said;
            if (idleMs >= patience.idleMs()) {
                throw failure(name + " did nothing for " + patience.idleMs() / 1000 + " s, and was stopped: "
                        + orElse("it does not say why"));
            }
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** A program that crashed says nothing; its code says how it ended. */
    private String why(int exitCode) throws IOException {
        return orElse("it ended with code " + exitCode + " and does not say why");
    }

    private String orElse(String silence) throws IOException {
        String words = lastWords();
        return words.isEmpty() ? silence : words;
    }

    /** The last line that it said; empty if it said nothing. */
    String lastWords() throws IOException {
        try (FileBytes bytes = FileBytes.open(talk)) {
            String text = new String(bytes.upTo(Math.max(0, bytes.length() - 2000), 2000), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .reduce((first, second) -> second)
                    .map(line -> line.replaceAll("\\p{Cntrl}", " "))
                    .orElse("");
        }
    }

    private FormatException failure(String reason) {
        return new FormatException(task.subject(), "", reason);
    }
}
