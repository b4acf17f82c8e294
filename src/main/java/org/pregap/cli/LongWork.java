package org.pregap.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pregap.parallel.Cancelled;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;

/**
 * Long work on the command line: shows progress where somebody is watching, and ends cleanly on Ctrl+C: the process
 * waits until the work has taken away what it began and has said so.
 */
final class LongWork {
    private static final long PATIENCE_SECONDS = 30;

    private final Job job;
    private final CountDownLatch finished = new CountDownLatch(1);

    private LongWork(Job job) {
        this.job = job;
    }

    /** What takes long. */
    @FunctionalInterface
    interface Work<T> {
        T run(Job job) throws IOException;
    }

    static <T> T run(SharedOptions options, Terminal terminal, Work<T> work) throws IOException {
        boolean watched = options.progress || Home.errorsGoToTerminal();
        try (var line = new ProgressLine(terminal.err())) {
            return new LongWork(new Job(options.threads, watched ? line : Progress.NONE)).run(line, terminal, work);
        }
    }

    private <T> T run(ProgressLine line, Terminal terminal, Work<T> work) throws IOException {
        var onInterrupt = new Thread(this::cancelAndWait, "pregap-cancel");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            return work.run(job);
        } catch (Cancelled cancelled) {
            // Said here, because the process ends as soon as the work is finished.
            line.close();
            terminal.error("cancelled; nothing was written");
            throw cancelled;
        } finally {
            finished.countDown();
            remove(onInterrupt);
        }
    }

    private static void remove(Thread onInterrupt) {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException shuttingDown) {
            // The hook is what ends this work.
        }
    }

    private void cancelAndWait() {
        job.cancel();
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                job.progress().at("Giving up waiting", 1, 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
