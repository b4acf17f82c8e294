package org.pregap.parallel;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** What all threads for work have in common: how they are made, how they end, how their failures arrive. */
final class Workers {
    private Workers() {}

    static Thread daemon(Job job, Runnable work) {
        Thread thread = new Thread(work, job.threadName());
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits for what came of it; its failure arrives as it was.
     *
     * @throws Cancelled if the thread that waits was interrupted
     */
    static <T> T outcome(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            if (cause instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(cause);
        }
    }

    /**
     * Waits until a thread has ended, whatever happens: it uses files and buffers that are closed next. Nobody is
     * interrupted, for that would close every file channel being read, also for others who share it.
     */
    static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for the pieces under way: they use files and buffers that are closed next. Nobody is interrupted, for that
     * would close every file channel being read, also for others who share it.
     */
    static void end(ExecutorService pool) {
        pool.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
