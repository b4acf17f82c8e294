package org.pregap.parallel;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of long work, as seen by whoever waits for it: how many threads it may use, its progress, and its end. */
public final class Job {
    private static final long WHOLE = 1_000_000;
    private static final String UNNAMED = "worker";

    private final int threads;
    private final Progress progress;
    private final End end;
    private final String name;

    /** @param threads how many may work at once, at least 1 */
    public Job(int threads, Progress progress) {
        this(threads, progress, new End(new AtomicBoolean(), Optional.empty()), UNNAMED);
    }

    private Job(int threads, Progress progress, End end, String name) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        this.threads = threads;
        this.progress = progress;
        this.end = end;
        this.name = name;
    }

    /** Whether the work was asked to end, itself or what it belongs to. */
    private record End(AtomicBoolean asked, Optional<End> above) {
        boolean isAsked() {
            return asked.get() || above.map(End::isAsked).orElse(false);
        }
    }

    /** As many threads as the machine has processors, and nobody watching. */
    public static Job unwatched() {
        return new Job(Runtime.getRuntime().availableProcessors(), Progress.NONE);
    }

    /**
     * A part of this job, whose progress from start to end moves this one's from one fraction to another.
     *
     * @param from 0 to 1
     * @param to {@code from} to 1
     */
    public Job part(double from, double to) {
        return new Job(threads, new Part(progress, from, to), end, name);
    }

    /**
     * This job, under a name for the threads that are started for it: a profile and a dump of threads show who does what.
     *
     * @param part a word or two; Linux shows the first eight letters or so
     */
    public Job named(String part) {
        return new Job(threads, progress, end, part);
    }

    /** What the threads that work on it are called. */
    String threadName() {
        return "pregap-" + name;
    }

    /** Work beside this job, which nobody watches; it is cancelled with this one, and can be cancelled alone. */
    Job beside(int ofThreads) {
        return new Job(ofThreads, Progress.NONE, new End(new AtomicBoolean(), Optional.of(end)), name);
    }

    /** Progress of a part, told as progress of the whole. */
    private record Part(Progress whole, double from, double to) implements Progress {
        @Override
        public void at(String step, long done, long total) {
            double fraction = from + (to - from) * done / total;
            whole.at(step, Math.round(fraction * WHOLE), WHOLE);
        }

        @Override
        public void on(List<String> parts) {
            whole.on(parts);
        }
    }

    public int threads() {
        return threads;
    }

    public Progress progress() {
        return progress;
    }

    /** Asks the work to end soon; may be called from any thread. */
    public void cancel() {
        end.asked.set(true);
    }

    /** @throws Cancelled if the work was asked to end */
    public void check() {
        if (end.isAsked()) {
            throw new Cancelled();
        }
    }
}
