package org.pregap.parallel;

import java.util.concurrent.atomic.AtomicBoolean;

/** One run of long work, as seen by whoever waits for it: how many threads it may use, its progress, and its end. */
public final class Job {
    private final int threads;
    private final Progress progress;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** @param threads how many may work at once, at least 1 */
    public Job(int threads, Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        this.threads = threads;
        this.progress = progress;
    }

    /** As many threads as the machine has processors, and nobody watching. */
    public static Job unwatched() {
        return new Job(Runtime.getRuntime().availableProcessors(), Progress.NONE);
    }

    public int threads() {
        return threads;
    }

    public Progress progress() {
        return progress;
    }

    /** Asks the work to end soon; may be called from any thread. */
    public void cancel() {
        cancelled.set(true);
    }

    /** @throws Cancelled if the work was asked to end */
    public void check() {
        if (cancelled.get()) {
            throw new Cancelled();
        }
    }
}
