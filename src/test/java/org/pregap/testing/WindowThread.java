package org.pregap.testing;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.pregap.workspace.jobs.Jobs;

/** The window's thread without a window: the test runs what is waiting for it. */
public final class WindowThread {
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    /** To be given to {@link Jobs}. */
    public void later(Runnable task) {
        tasks.add(task);
    }

    public Jobs jobs() {
        return new Jobs(this::later, 2);
    }

    /** Runs what waits, and what comes, until the jobs have nothing to do. */
    public void settle(Jobs jobs) {
        runUntil(() -> jobs.running().isEmpty() && tasks.isEmpty());
    }

    /** Runs what waits, and what comes, until something holds. */
    public void runUntil(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            try {
                Runnable next = tasks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("nothing happened for a minute");
                }
                next.run();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
