package org.pregap.workspace.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.Work;

/**
 * Work on the files of one document, one after the other in the order in which it was asked for. What the work needs to
 * know is asked when its turn has come, on the window's thread.
 */
final class Turns {
    private final Jobs jobs;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    Turns(Jobs jobs) {
        this.jobs = jobs;
    }

    /** What somebody asked for and waits for. */
    <T> void take(String name, Supplier<Work<T>> work, Consumer<? super Outcome<T>> then) {
        queue(() -> jobs.run(name, work.get(), outcome -> end(outcome, then)));
    }

    /** What is done without being asked for. */
    <T> void takeQuietly(String name, Work<T> work, Consumer<? super Outcome<T>> then) {
        queue(() -> jobs.runPromptly(name, work, outcome -> end(outcome, then)));
    }

    private void queue(Runnable start) {
        waiting.add(start);
        next();
    }

    private <T> void end(Outcome<T> outcome, Consumer<? super Outcome<T>> then) {
        try {
            then.accept(outcome);
        } finally {
            busy = false;
            next();
        }
    }

    private void next() {
        Runnable start = busy ? null : waiting.poll();
        if (start != null) {
            busy = true;
            start.run();
        }
    }
}
