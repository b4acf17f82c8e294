package org.pregap.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pregap.bench.ThreadSamples.Sample;

/**
 * Runs a command that renders a DDP, several times, and draws which of its threads were busy when, for the quickest run. The
 * phases are told by the lives of the threads; {@code src/bench/overlap-ddp} runs this.
 */
public final class OverlapProfile {
    private static final int COLUMNS = 96;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** What is drawn, in this order: a title, and how Linux names the threads that belong to it. */
    private static final Map<String, List<String>> ROWS = rows();

    private final List<Sample> samples;
    private final long endNanos;

    private OverlapProfile(List<Sample> samples, long endNanos) {
        this.samples = samples;
        this.endNanos = endNanos;
    }

    private record Phase(String name, long fromNanos, long toNanos) {}

    /** @param args how many runs are looked at, then the program and its arguments */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<OverlapProfile> runs = new ArrayList<>();
        for (int run = 0; run < Integer.parseInt(args[0]); run++) {
            runs.add(of(List.of(args).subList(1, args.length)));
        }
        runs.stream().min(Comparator.comparingLong(run -> run.endNanos)).ifPresent(OverlapProfile::print);
    }

    private static OverlapProfile of(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "rm -rf \"$0\"; sync", command.get(command.indexOf("--to") + 1))
                .start()
                .waitFor();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Sample> samples = ThreadSamples.of(process);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the program ended with " + process.exitValue());
        }
        return new OverlapProfile(samples, System.nanoTime() - begun);
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("launcher", List.of("pregap"));
        rows.put("main", List.of("java"));
        rows.put("digests of sources", List.of("pregap-digests"));
        rows.put("pieces", List.of("pregap-pieces"));
        rows.put("MD5 of the image", List.of("pregap-md5"));
        rows.put("sums of blocks", List.of("pregap-sums"));
        rows.put("forcing to disk", List.of("pregap-disk"));
        rows.put("forcing the rest", List.of("pregap-rest"));
        rows.put("reading back", List.of("pregap-readback"));
        rows.put("Java's compilers", List.of("C1 CompilerThre", "C2 CompilerThre"));
        rows.put("Java's collector", List.of("VM Thread", "GC Thread#0", "GC Thread#1"));
        return rows;
    }

    private void print() {
        say(
                "%.2f s, of which %.2f s of processor time; each column is %.0f ms.%n%n",
                endNanos / 1e9, ran(samples.stream()) / 1e3, endNanos / NANOS_PER_MILLI / COLUMNS);
        List<Phase> phases = phases();
        say("```%n%-18s  %s%n", "", ruler(phases));
        ROWS.forEach((title, names) -> say("%-18s |%s|%n", title, line(names)));
        say("%-18s |%s|%n```%n%n", "processors", load());
        say("| phase | from ms | to ms | processors busy | busy ms, and ms in wait of a processor |%n");
        say("| --- | --: | --: | --: | --- |%n");
        phases.forEach(this::print);
    }

    private void print(Phase phase) {
        List<String> busy = new ArrayList<>();
        ROWS.forEach((title, names) -> {
            List<Sample> here = within(phase).filter(ofThreads(names)).toList();
            double ran = ran(here.stream());
            double queued = here.stream().mapToLong(Sample::queuedNanos).sum() / NANOS_PER_MILLI;
            if (ran >= 5) {
                busy.add(String.format(Locale.ROOT, queued >= 5 ? "%s %.0f (+%.0f)" : "%s %.0f", title, ran, queued));
            }
        });
        double share = ran(within(phase)) / ((phase.toNanos - phase.fromNanos) / NANOS_PER_MILLI) / PROCESSORS;
        say(
                "| %s | %.0f | %.0f | %.0f %% | %s |%n",
                phase.name,
                phase.fromNanos / NANOS_PER_MILLI,
                phase.toNanos / NANOS_PER_MILLI,
                Math.min(100, 100 * share),
                String.join(", ", busy));
    }

    private List<Phase> phases() {
        long java = first("main");
        long digests = first("digests of sources");
        long image = first("MD5 of the image");
        long pieces = last("pieces");
        long sums = Math.max(last("MD5 of the image"), Math.max(last("sums of blocks"), last("forcing to disk")));
        long back = last("reading back");
        return Stream.of(
                        new Phase("launcher", 0, java),
                        new Phase("Java, command line, album file", java, digests),
                        new Phase("rules", digests, image),
                        new Phase("rendering", image, pieces),
                        new Phase("last sums, last bytes to disk", pieces, sums),
                        new Phase("reading back", sums, back),
                        new Phase("descriptors read, report, name", back, endNanos))
                .filter(phase -> phase.toNanos > phase.fromNanos)
                .toList();
    }

    private long first(String row) {
        return samples.stream()
                .filter(ofThreads(ROWS.getOrDefault(row, List.of())))
                .mapToLong(Sample::fromNanos)
                .min()
                .orElseThrow(() -> new IllegalStateException("no thread for: " + row + "; it needs two processors"));
    }

    private long last(String row) {
        return samples.stream()
                .filter(ofThreads(ROWS.getOrDefault(row, List.of())))
                .mapToLong(Sample::toNanos)
                .max()
                .orElse(0);
    }

    private static Predicate<Sample> ofThreads(List<String> names) {
        return sample -> names.contains(sample.thread());
    }

    private Stream<Sample> within(Phase phase) {
        return samples.stream()
                .filter(sample -> sample.toNanos() > phase.fromNanos && sample.toNanos() <= phase.toNanos);
    }

    private static double ran(Stream<Sample> samples) {
        return samples.mapToLong(Sample::ranNanos).sum() / NANOS_PER_MILLI;
    }

    /** A stroke where a phase begins. */
    private String ruler(List<Phase> phases) {
        char[] ruler = new char[COLUMNS + 1];
        Arrays.fill(ruler, ' ');
        phases.forEach(phase -> ruler[(int) (phase.fromNanos * COLUMNS / endNanos)] = '\'');
        return new String(ruler);
    }

    /** How much of each column the threads of one row were busy, or what they waited for. */
    private String line(List<String> names) {
        var line = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++) {
            List<Sample> here = within(column(column)).filter(ofThreads(names)).toList();
            double width = endNanos / NANOS_PER_MILLI / COLUMNS;
            double ran = ran(here.stream()) / width;
            double queued = here.stream().mapToLong(Sample::queuedNanos).sum() / NANOS_PER_MILLI / width;
            boolean onDisk = here.stream().anyMatch(Sample::onDisk);
            line.append(here.isEmpty() ? ' ' : ran > 0.6 ? '#' : ran > 0.2 ? '+' : sleeping(queued, onDisk));
        }
        return line.toString();
    }

    private static char sleeping(double queued, boolean onDisk) {
        return onDisk ? 'd' : queued > 0.2 ? 'q' : '.';
    }

    /** How many tenths of all processors were busy; * is all. */
    private String load() {
        var line = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++) {
            double share = ran(within(column(column))) / (endNanos / NANOS_PER_MILLI / COLUMNS) / PROCESSORS;
            line.append(share >= 0.95 ? "*" : String.valueOf((int) (share * 10 + 0.5)));
        }
        return line.toString();
    }

    private Phase column(int column) {
        return new Phase("", endNanos * column / COLUMNS, endNanos * (column + 1) / COLUMNS);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
