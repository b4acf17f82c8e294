package org.pregap.parallel;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.FutureTask;

/**
 * Work that goes on beside that of whoever began it, and whose result is wanted later. Closing it ends it early and
 * leaves no thread behind.
 */
public final class Aside<T> implements Closeable {
    /** What is done beside. */
    @FunctionalInterface
    public interface Work<T> {
        /** @param job its own: cancelled with the one it was begun in, or alone; nobody watches its progress */
        T run(Job job) throws IOException;
    }

    private final Job job;
    private final FutureTask<T> task;
    private final Thread thread;

    private Aside(Job job, Work<T> work) {
        this.job = job;
        this.task = new FutureTask<>(() -> work.run(job));
        this.thread = Workers.daemon(job, task);
    }

    /** Begins it, with half of the threads that the job may use. */
    public static <T> Aside<T> begin(Job job, Work<T> work) {
        var aside = new Aside<>(job.beside(Math.max(1, job.threads() / 2)), work);
        aside.thread.start();
        return aside;
    }

    /**
     * What came of it; waits for it.
     *
     * @throws IOException the failure of the work
     * @throws Cancelled if it was cancelled
     */
    public T result() throws IOException {
        return Workers.outcome(task);
    }

    @Override
    public void close() {
        job.cancel();
        Workers.join(thread);
    }
}
