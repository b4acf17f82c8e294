package org.pregap.workspace.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A window's document in a process of its own, which goes on and on and says how far it has come, until it is killed. Each
 * title is a number; a line with the number is printed when it is on disk.
 */
final class KilledWindow {
    private final Process process;
    private long last;

    private KilledWindow(Process process) {
        this.process = process;
    }

    /** One that saves each title to the file. */
    static KilledWindow saving(Path file, Path state) throws IOException {
        return start("save", file, state);
    }

    /** One that saves the first title to the file, and then keeps each as a minute's autosave does. */
    static KilledWindow editing(Path file, Path state) throws IOException {
        return start("edit", file, state);
    }

    /** Waits until this number is on disk. */
    void await(long number) throws IOException {
        while (last < number) {
            last = Long.parseLong(Objects.requireNonNull(process.inputReader().readLine(), "it ended by itself"));
        }
    }

    /** @return the highest number that it said is on disk */
    long kill() throws IOException, InterruptedException {
        // Asked of the process itself, this would close what it wrote before we have read it.
        process.toHandle().destroyForcibly();
        String line = process.inputReader().readLine();
        while (line != null) {
            // The last line may be cut short.
            last = line.isEmpty() ? last : Math.max(last, Long.parseLong(line));
            line = process.inputReader().readLine();
        }
        process.waitFor();
        return last;
    }

    long pid() {
        return process.pid();
    }

    private static KilledWindow start(String what, Path file, Path state) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(KilledWindow.class.getName(), what, file.toString(), state.toString()));
        return new KilledWindow(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** @param arguments what to do, the album file, and the folder for albums without one */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(arguments[1]);
        var stage = new DocumentStage(Path.of(arguments[2]));
        for (long number = 1; ; number++) {
            stage.title(Long.toString(number));
            if (number == 1 || arguments[0].equals("save")) {
                stage.saved(file);
            } else {
                stage.autosave();
            }
            out.println(number);
        }
    }
}
