package org.pregap.testing;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches the window's thread: every event that keeps it busy for too long is noted, with the stack that was seen while it
 * ran. Counts the time the thread really worked, so that a busy machine does not spoil it, and the time it stood still
 * where that is ten times too long, or more than a second.
 */
public final class EventThreadWatch implements AutoCloseable {
    private static final long NANOS_PER_MS = 1_000_000;
    private static final int LOOK_MS = 4;
    private static final long STANDSTILL_MS = 1_000;

    /**
     * What took too long.
     *
     * @param workedMs on the processor
     * @param lastedMs by the clock
     * @param stack of the thread when it was looked at, the innermost first; empty where nobody looked in time
     */
    public record Slow(String event, long workedMs, long lastedMs, List<String> stack) {
        @Override
        public String toString() {
            return event + " worked " + workedMs + " ms, lasted " + lastedMs + " ms\n  " + String.join("\n  ", stack);
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Queue queue = new Queue();
    private final long limitNanos;
    private final Thread looking;
    private final List<Slow> slow = new ArrayList<>();
    private volatile boolean closed;
    private volatile Thread watched = Thread.currentThread();
    private volatile long beganNanos;
    private volatile List<String> seen = List.of();

    private EventThreadWatch(int limitMs) {
        this.limitNanos = limitMs * NANOS_PER_MS;
        this.looking = new Thread(this::look, "event-thread-watch");
        looking.setDaemon(true);
    }

    /** Something that is done several times in the same way. */
    @FunctionalInterface
    public interface Lap {
        void run() throws Exception;
    }

    /**
     * What takes too long each time: what is slow by itself is so in every lap, what the machine held up in one is not.
     *
     * @param laps how often at most
     * @return what took too long in the last lap; empty as soon as nothing did in one
     */
    public static List<Slow> tooLongEachTime(int laps, int limitMs, Lap lap) throws Exception {
        List<Slow> slow = List.of();
        for (int i = 0; i < laps; i++) {
            try (var watch = start(limitMs)) {
                lap.run();
                slow = watch.tooLong();
            }
            if (slow.isEmpty()) {
                return slow;
            }
        }
        return slow;
    }

    /** @param limitMs how long an event may take */
    public static EventThreadWatch start(int limitMs) {
        var watch = new EventThreadWatch(limitMs);
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch.queue);
        watch.looking.start();
        return watch;
    }

    /** What took too long since the start or the last {@link #forget}. */
    public synchronized List<Slow> slow() {
        return List.copyOf(slow);
    }

    /**
     * As {@link #slow}, but what only lasted counts from a second on: what else the machine does may keep anybody waiting for
     * a while; a second is a wait of the window's own.
     */
    public List<Slow> tooLong() {
        return slow().stream()
                .filter(event -> event.workedMs() * NANOS_PER_MS >= limitNanos || event.lastedMs() > STANDSTILL_MS)
                .toList();
    }

    /** Begins anew, for example after what is allowed to be slow once. */
    public synchronized void forget() {
        slow.clear();
    }

    @Override
    public void close() {
        closed = true;
        queue.pop();
    }

    private synchronized void note(AWTEvent event, long workedNanos, long lastedNanos) {
        if (workedNanos > limitNanos || lastedNanos > Math.min(10 * limitNanos, STANDSTILL_MS * NANOS_PER_MS)) {
            String text = event.toString();
            slow.add(new Slow(
                    text.substring(0, Math.min(160, text.length())),
                    workedNanos / NANOS_PER_MS,
                    lastedNanos / NANOS_PER_MS,
                    seen));
        }
    }

    private void look() {
        while (!closed) {
            long began = beganNanos;
            if (began != 0 && System.nanoTime() - began > limitNanos && seen.isEmpty()) {
                List<String> stack = new ArrayList<>();
                for (StackTraceElement element : watched.getStackTrace()) {
                    stack.add(element.toString());
                }
                seen = stack.subList(0, Math.min(30, stack.size()));
            }
            try {
                Thread.sleep(LOOK_MS);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private final class Queue extends EventQueue {
        private int depth;

        @Override
        protected void dispatchEvent(AWTEvent event) {
            if (depth > 0) {
                // A dialog that waits has a loop of its own within another event.
                super.dispatchEvent(event);
                return;
            }
            depth++;
            watched = Thread.currentThread();
            seen = List.of();
            long worked = threads.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            beganNanos = began;
            try {
                super.dispatchEvent(event);
            } finally {
                depth--;
                beganNanos = 0;
                note(event, threads.getCurrentThreadCpuTime() - worked, System.nanoTime() - began);
            }
        }

        @Override
        protected void pop() {
            super.pop();
        }
    }
}
