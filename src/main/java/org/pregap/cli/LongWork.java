package org.pregap.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;

/**
 * Long work on the command line: shows progress where somebody is watching, and ends cleanly on Ctrl+C: the process
 * waits until the work has taken away what it began.
 */
final class LongWork implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final ProgressLine line;
    private final Job job;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread onInterrupt;

    LongWork(SharedOptions options, Terminal terminal) {
        this.line = new ProgressLine(terminal.err());
        boolean watched = options.progress || Home.errorsGoToTerminal();
        this.job = new Job(options.threads, watched ? line : Progress.NONE);
        this.onInterrupt = new Thread(this::cancelAndWait, "pregap-cancel");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    Job job() {
        return job;
    }

    @Override
    public void close() {
        line.close();
        finished.countDown();
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
