package org.pregap.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.pregap.torture.Part.Order;
import org.pregap.torture.Part.Row;

/**
 * What disks, people and power cuts do to a program, done to Pregap on purpose: a program for long runs, started by
 * {@code src/test/scripts/torture} and explained in {@code docs/testing.md}. {@link TortureTest} runs a little of it.
 */
public final class Torture {
    private static final List<Part> PARTS =
            List.of(new Mutations(), new Kills(), new Disk(), new Sources(), new Two(), new Large(), new Jdks());

    private final PrintStream out;
    private final List<Part> chosen = new ArrayList<>();
    private final List<Path> javas = new ArrayList<>();
    private Optional<Integer> count = Optional.empty();
    private long seed = 1;
    private long first;
    private Optional<Path> report = Optional.empty();
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    private Torture(PrintStream out) {
        this.out = out;
    }

    /** @param arguments as the script's */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var torture = new Torture(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(torture.understands(List.of(arguments)) ? torture.run() : 2);
    }

    private boolean understands(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            Optional<Part> part =
                    PARTS.stream().filter(each -> each.name().equals(word)).findFirst();
            part.ifPresent(chosen::add);
            if (part.isEmpty() && (i + 1 == arguments.size() || !option(word, arguments.get(++i)))) {
                out.println("torture: '" + word + "' is no part and no option with a value; the parts are "
                        + String.join(", ", PARTS.stream().map(Part::name).toList()));
                return false;
            }
        }
        return true;
    }

    private boolean option(String name, String value) {
        switch (name) {
            case "-n" -> count = Optional.of(Integer.valueOf(value));
            case "-s" -> seed = Long.parseLong(value);
            case "-f" -> first = Long.parseLong(value);
            case "-o" -> report = Optional.of(Path.of(value));
            case "-w" -> folder = Path.of(value);
            case "-j" -> javas.add(Path.of(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    private int run() throws IOException, InterruptedException {
        Path faults = Path.of("target", "torture").toAbsolutePath();
        List<Row> rows = new ArrayList<>();
        out.println(Row.HEAD);
        for (Part part : chosen.isEmpty() ? PARTS : chosen) {
            Path work = Files.createTempDirectory(folder, "torture-" + part.name() + "-");
            try {
                int times = count.orElse(part.usualCount());
                Row row = part.run(new Order(work, faults, times, seed, first, javas, System.nanoTime()));
                rows.add(row);
                out.println(row.line());
                row.found().forEach(out::println);
            } finally {
                delete(work);
            }
        }
        report.ifPresent(file -> write(file, rows));
        return rows.stream().allMatch(row -> row.found().isEmpty()) ? 0 : 1;
    }

    /** What somebody still holds is left to the system's own cleaning. */
    private void delete(Path work) {
        try {
            PathUtils.deleteDirectory(work);
        } catch (IOException held) {
            out.println("torture: " + work + " could not be removed: " + held.getMessage());
        }
    }

    private static void write(Path file, List<Row> rows) {
        var text = new StringBuilder(Row.HEAD).append('\n');
        rows.forEach(row -> text.append(row.line()).append('\n'));
        for (Row row : rows) {
            row.found()
                    .forEach(fault ->
                            text.append("\n- ").append(row.part()).append(": ").append(fault));
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
