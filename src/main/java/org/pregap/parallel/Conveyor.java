package org.pregap.parallel;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;

/**
 * Hands things over, in order, to a taker on a thread of its own, so that giver and taker work at the same time. Only a
 * few things lie on it; a giver who is faster waits. In a job of one thread the giver does the taker's work itself.
 *
 * <p>Belongs to the thread that gives. A failure of the taker reaches it with the next thing it gives, or at the end.
 */
public final class Conveyor<T> implements Closeable {
    /** Works on what it is handed. */
    @FunctionalInterface
    public interface Taker<T> {
        void take(T thing) throws IOException;
    }

    private final Taker<T> taker;
    private final BlockingQueue<Optional<T>> lying;
    private final FutureTask<Boolean> work = new FutureTask<>(this::takeAll);
    private final Optional<Thread> thread;
    private volatile boolean failed;
    private volatile boolean abandoned;
    private boolean ended;

    private Conveyor(Job job, int most, Taker<T> taker) {
        this.taker = taker;
        this.lying = new ArrayBlockingQueue<>(most);
        this.thread = job.threads() > 1 ? Optional.of(Workers.daemon(job, work)) : Optional.empty();
    }

    /** @param most how many things may lie on it, at least 1 */
    public static <T> Conveyor<T> begin(Job job, int most, Taker<T> taker) {
        var conveyor = new Conveyor<>(job, most, taker);
        conveyor.thread.ifPresent(Thread::start);
        return conveyor;
    }

    /**
     * Gives one thing more, which nobody may change from now on; waits where too many lie there.
     *
     * @throws IOException the failure of the taker, with this thing or with one before
     */
    public void give(T thing) throws IOException {
        if (ended) {
            throw new IllegalStateException("nothing more is taken");
        }
        if (thread.isEmpty()) {
            taker.take(thing);
            return;
        }
        if (failed) {
            finish();
        }
        lay(Optional.of(thing));
    }

    /**
     * Waits until everything is taken; nothing can be given afterwards.
     *
     * @throws IOException the failure of the taker
     */
    public void finish() throws IOException {
        if (thread.isPresent()) {
            end();
            Workers.outcome(work);
        }
        ended = true;
    }

    /** Ends it; what still lies there is not taken any more, unless it was {@linkplain #finish finished}. */
    @Override
    public void close() {
        abandoned = true;
        if (thread.isPresent()) {
            end();
            Workers.join(thread.get());
        }
    }

    private Boolean takeAll() throws IOException, InterruptedException {
        boolean done = false;
        try {
            for (Optional<T> next = lying.take(); next.isPresent(); next = lying.take()) {
                if (!abandoned) {
                    taker.take(next.get());
                }
            }
            done = true;
            return true;
        } finally {
            if (!done) {
                failed = true;
                clear();
            }
        }
    }

    /** After a failure: so that a giver who waits for room hears of it. */
    private void clear() throws InterruptedException {
        Optional<T> next;
        do {
            next = lying.take();
        } while (next.isPresent());
    }

    private void end() {
        if (!ended) {
            ended = true;
            lay(Optional.empty());
        }
    }

    /** The taker never stops taking before the end, so this is never for ever, and may go on where it was interrupted. */
    private void lay(Optional<T> thing) {
        boolean interrupted = false;
        while (true) {
            try {
                lying.put(thing);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
