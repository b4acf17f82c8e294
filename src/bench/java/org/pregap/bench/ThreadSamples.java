package org.pregap.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every thread of a process did, looked at from outside every few milliseconds: Linux keeps for each the time on a
 * processor and the time it waited for one ({@code /proc/PID/task/TID/schedstat}, in nanoseconds), and its state.
 */
final class ThreadSamples {
    private static final long PERIOD_MILLIS = 10;

    private final Path tasks;
    private final Map<String, long[]> before = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final long begun = System.nanoTime();

    private ThreadSamples(long pid) {
        this.tasks = Path.of("/proc", Long.toString(pid), "task");
    }

    /**
     * What a thread did between one look and the next.
     *
     * @param thread its name, as far as Linux keeps it
     * @param fromNanos since the process was begun
     * @param ranNanos on a processor
     * @param queuedNanos ready to run, but no processor was free
     * @param onDisk whether it waited for the disk when it was looked at
     */
    record Sample(String thread, long fromNanos, long toNanos, long ranNanos, long queuedNanos, boolean onDisk) {}

    /** Looks until the process has ended. */
    static List<Sample> of(Process process) throws IOException, InterruptedException {
        var looking = new ThreadSamples(process.pid());
        long last = 0;
        while (process.isAlive()) {
            long now = System.nanoTime() - looking.begun;
            looking.look(last, now);
            last = now;
            Thread.sleep(PERIOD_MILLIS);
        }
        return looking.samples;
    }

    private void look(long from, long to) throws IOException {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                look(thread, from, to);
            }
        } catch (IOException ended) {
            // It ends while it is looked at.
        }
    }

    private void look(Path thread, long from, long to) {
        try {
            String[] times = Files.readString(thread.resolve("schedstat")).split(" ");
            String state = Files.readString(thread.resolve("stat"));
            int end = state.lastIndexOf(')');
            String name = state.substring(state.indexOf('(') + 1, end);
            long ran = Long.parseLong(times[0]);
            long queued = Long.parseLong(times[1]);
            long[] then = before.put(thread.toString(), new long[] {ran, queued});
            long ranBefore = then == null ? 0 : then[0];
            long queuedBefore = then == null ? 0 : then[1];
            boolean onDisk = state.charAt(end + 2) == 'D';
            samples.add(new Sample(name, from, to, ran - ranBefore, queued - queuedBefore, onDisk));
        } catch (IOException | NumberFormatException ended) {
            // A thread may end while it is looked at.
        }
    }
}
