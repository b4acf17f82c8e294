package org.pregap.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pregap.io.FormatException;

/**
 * Runs one piece of work after another in a thread of their own, and says which end was not legal. Time is that of the
 * processor, so that a busy machine is no fault; what waits for ever is noticed by the clock.
 */
final class Guard implements AutoCloseable {
    static final long MOST_SECONDS = 2;

    private static final long PATIENCE_SECONDS = 60;
    private static final int LONGEST_SENTENCE = 20_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private Thread thread = worker();

    /** What may end in an {@code IOException}. */
    interface Work {
        void run() throws IOException;
    }

    /** @return what was wrong with the way in which it ended */
    Optional<String> fault(Work work) throws InterruptedException {
        var end = new CompletableFuture<Optional<String>>();
        tasks.add(() -> end.complete(watched(work)));
        try {
            return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (TimeoutException hangs) {
            String where = trace(thread.getStackTrace());
            thread = worker(); // the other one is lost
            return Optional.of("is not ready after " + PATIENCE_SECONDS + " s, at\n" + where);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private Thread worker() {
        var worker = new Thread(
                () -> {
                    try {
                        while (true) {
                            tasks.take().run();
                        }
                    } catch (InterruptedException closed) {
                        Thread.currentThread().interrupt();
                    }
                },
                "tortured");
        worker.setDaemon(true);
        worker.start();
        return worker;
    }

    private static Optional<String> watched(Work work) {
        long before = THREADS.getCurrentThreadCpuTime();
        Optional<String> fault = endOf(work);
        double seconds = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
        return fault.isEmpty() && seconds > MOST_SECONDS ? Optional.of("took " + seconds + " s") : fault;
    }

    private static Optional<String> endOf(Work work) {
        try {
            work.run();
            return Optional.empty();
        } catch (IOException refused) {
            String sentence = String.valueOf(refused.getMessage());
            if (sentence.isBlank() || sentence.equals("null") || sentence.length() > LONGEST_SENTENCE) {
                return Optional.of("no sentence but " + sentence.length() + " characters: " + described(refused));
            }
            return refused instanceof FormatException || !sentence.contains("Exception")
                    ? Optional.empty()
                    : Optional.of(described(refused));
        } catch (RuntimeException | Error bug) {
            return Optional.of(described(bug));
        }
    }

    private static String described(Throwable thrown) {
        String text = thrown + "\n" + trace(thrown.getStackTrace());
        return thrown.getCause() == null ? text : text + "caused by " + described(thrown.getCause());
    }

    private static String trace(StackTraceElement[] stack) {
        return String.join(
                "", Arrays.stream(stack).limit(40).map(e -> "    " + e + "\n").toList());
    }
}
