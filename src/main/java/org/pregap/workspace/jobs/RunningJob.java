package org.pregap.workspace.jobs;

import java.util.List;
import java.util.OptionalDouble;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;

/** Work under way, as the window shows it. May be asked from any thread. */
public final class RunningJob {
    private static final double NANOS = 1e9;

    private record State(String step, double fraction) {}

    private final String name;
    private final boolean quiet;
    private final long startedNanos = System.nanoTime();
    private volatile State state = new State("", 0);
    private volatile List<String> parts = List.of();
    private final Job job;

    RunningJob(String name, boolean quiet, int threads) {
        this.name = name;
        this.quiet = quiet;
        this.job = new Job(threads, new Watch());
    }

    private final class Watch implements Progress {
        @Override
        public void at(String step, long done, long total) {
            state = new State(step, (double) done / total);
        }

        @Override
        public void on(List<String> newParts) {
            parts = List.copyOf(newParts);
        }
    }

    Job job() {
        return job;
    }

    /** What it does, for people: {@code Deliver "Tide"}. */
    public String name() {
        return name;
    }

    /** Whether it goes on in the background of its own accord and needs no place of its own in the window. */
    public boolean isQuiet() {
        return quiet;
    }

    /** What it does right now; empty before it says so. */
    public String step() {
        return state.step();
    }

    /** The parts it works on right now, such as the folders of a delivery; none where it has none. */
    public List<String> parts() {
        return parts;
    }

    /** How much is done, 0 to 1. */
    public double fraction() {
        return state.fraction();
    }

    /** How long it will still take, if it goes on as it did; empty before a hundredth is done. */
    public OptionalDouble secondsLeft() {
        double fraction = fraction();
        double seconds = (System.nanoTime() - startedNanos) / NANOS;
        return fraction < 0.01 ? OptionalDouble.empty() : OptionalDouble.of(seconds * (1 - fraction) / fraction);
    }

    /** Asks it to end soon. */
    public void cancel() {
        job.cancel();
    }
}
