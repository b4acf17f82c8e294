package org.pregap.workspace.jobs;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.pregap.parallel.Cancelled;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/**
 * Carries work from the window's thread to others and its outcome back. Every method but {@link Work#run} is for the
 * window's thread.
 */
public final class Jobs implements AutoCloseable {
    private static final int KEEP_SECONDS = 20;

    private final Consumer<Runnable> window;
    private final int threads;
    private final ExecutorService asked;
    private final ExecutorService background;
    private final List<RunningJob> running = new ArrayList<>();
    private final Observers<List<RunningJob>> observers = new Observers<>();
    private boolean closed;

    /**
     * @param window runs what it is given on the window's thread, later and in order
     * @param threads how many threads a job may use, and how many quiet ones run side by side
     */
    public Jobs(Consumer<Runnable> window, int threads) {
        this.window = window;
        this.threads = threads;
        this.asked = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                KEEP_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                work -> daemon(work, "pregap-job"));
        var quiet = new ThreadPoolExecutor(
                threads,
                threads,
                KEEP_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> daemon(work, "pregap-background"));
        quiet.allowCoreThreadTimeOut(true);
        this.background = quiet;
    }

    /** Starts at once what somebody asked for and waits for; shown with progress and cancel. */
    public <T> RunningJob run(String name, Work<T> work, Consumer<? super Outcome<T>> then) {
        return start(asked, new RunningJob(name, false, threads), work, then);
    }

    /** Work of its own accord, such as waveforms: a few at a time, each on one thread, the others wait in order. */
    public <T> RunningJob runQuietly(String name, Work<T> work, Consumer<? super Outcome<T>> then) {
        return start(background, new RunningJob(name, true, 1), work, then);
    }

    /** Short work of its own accord that may not wait behind other quiet work, such as keeping what would be lost. */
    public <T> RunningJob runPromptly(String name, Work<T> work, Consumer<? super Outcome<T>> then) {
        return start(asked, new RunningJob(name, true, 1), work, then);
    }

    /** What is under way or waits, in the order in which it was asked for. */
    public List<RunningJob> running() {
        return List.copyOf(running);
    }

    /** Tells whenever a job begins or ends; progress is asked of the jobs. */
    public Subscription observe(Consumer<? super List<RunningJob>> observer) {
        return observers.add(observer);
    }

    /** Has something done on the window's thread, later; may be called from any thread. */
    public void onWindow(Runnable task) {
        window.accept(task);
    }

    /** Asks everything to end; outcomes are no longer told. */
    @Override
    public void close() {
        closed = true;
        running.forEach(RunningJob::cancel);
        asked.shutdown();
        background.shutdown();
    }

    /**
     * After {@link #close}: waits until what was asked for has taken away what it began, such as half a delivery. For any
     * thread but the window's.
     *
     * @return whether it has ended
     */
    public boolean awaitEnd(Duration longest) throws InterruptedException {
        return asked.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T> RunningJob start(
            ExecutorService pool, RunningJob job, Work<T> work, Consumer<? super Outcome<T>> then) {
        running.add(job);
        observers.tell(running());
        try {
            pool.execute(() -> {
                Outcome<T> outcome = outcome(work, job);
                window.accept(() -> end(job, outcome, then));
            });
        } catch (RejectedExecutionException closing) {
            running.remove(job);
        }
        return job;
    }

    private <T> void end(RunningJob job, Outcome<T> outcome, Consumer<? super Outcome<T>> then) {
        running.remove(job);
        if (!closed) {
            observers.tell(running());
            then.accept(outcome);
        }
    }

    /** The one place that catches everything: whatever goes wrong is told, and the window goes on. */
    private static <T> Outcome<T> outcome(Work<T> work, RunningJob running) {
        try {
            running.job().check();
            return new Outcome.Done<>(work.run(running.job()));
        } catch (Cancelled cancelled) {
            return new Outcome.Cancelled<>();
        } catch (IOException | RuntimeException | Error failure) {
            return new Outcome.Failed<>(failure);
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
