package org.pregap.parallel;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Works on things that come one by one, several at once, and hands what comes of them on in the order in which they came.
 * Only a few exist at any time; a giver who is faster waits. In a job of one thread the giver does the work itself.
 *
 * <p>Belongs to the thread that gives; what comes of things is handed on there too, while it gives or at the end.
 */
public final class SideBySide<T, R> implements Closeable {
    /** Makes one thing of another; each thread has its own, so it may keep buffers. */
    @FunctionalInterface
    public interface Worker<T, R> {
        R work(T thing) throws IOException;
    }

    private final Job job;
    private final Supplier<Worker<T, R>> workers;
    private final OrderedWork.Consumer<R> consumer;
    private final Deque<Worker<T, R>> idle = new ConcurrentLinkedDeque<>();
    private final Deque<Future<R>> inFlight = new ArrayDeque<>();
    private final Optional<ExecutorService> pool;

    private SideBySide(Job job, Supplier<Worker<T, R>> workers, OrderedWork.Consumer<R> consumer) {
        this.job = job;
        this.workers = workers;
        this.consumer = consumer;
        pool = job.threads() == 1
                ? Optional.empty()
                : Optional.of(Executors.newFixedThreadPool(job.threads(), work -> Workers.daemon(job, work)));
    }

    /**
     * @param workers makes one more worker; called by any thread
     * @param consumer takes what comes of the things, in their order
     */
    public static <T, R> SideBySide<T, R> begin(
            Job job, Supplier<Worker<T, R>> workers, OrderedWork.Consumer<R> consumer) {
        return new SideBySide<>(job, workers, consumer);
    }

    /**
     * Gives one thing more, which nobody may change from now on.
     *
     * @throws IOException the failure of the work on something given before, or of the consumer
     * @throws Cancelled if the job was cancelled
     */
    public void give(T thing) throws IOException {
        job.check();
        if (pool.isEmpty()) {
            consumer.accept(work(thing));
            return;
        }
        while (inFlight.size() >= 2 * job.threads()) {
            handOn();
        }
        inFlight.add(pool.get().submit(() -> work(thing)));
    }

    /** Waits until everything is handed on. */
    public void finish() throws IOException {
        while (!inFlight.isEmpty()) {
            job.check();
            handOn();
        }
    }

    /** Ends it and leaves no thread behind; what was not handed on is lost. */
    @Override
    public void close() {
        inFlight.forEach(thing -> thing.cancel(false));
        pool.ifPresent(Workers::end);
        idle.clear();
    }

    private void handOn() throws IOException {
        consumer.accept(Workers.outcome(inFlight.remove()));
    }

    private R work(T thing) throws IOException {
        Worker<T, R> worker = idle.pollFirst();
        if (worker == null) {
            worker = workers.get();
        }
        try {
            return worker.work(thing);
        } finally {
            idle.addFirst(worker);
        }
    }
}
