package org.pregap.cli;

import java.io.PrintStream;
import org.pregap.parallel.Progress;

/** One line on a terminal that says what is being done, how far it has come and how long it will still take. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long BETWEEN_NANOS = 100_000_000L;
    private static final long SETTLED_NANOS = 1_000_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final long start = System.nanoTime();
    private long lastShown = start - BETWEEN_NANOS;
    private boolean shown;

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public void at(String step, long done, long total) {
        long now = System.nanoTime();
        if (now - lastShown < BETWEEN_NANOS && done < total) {
            return;
        }
        lastShown = now;
        shown = true;
        err.print(ERASE + step + "  " + percent(done, total) + " %" + timeLeft(done, total, now - start));
        err.flush();
    }

    @Override
    public void close() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }

    private static long percent(long done, long total) {
        return Math.min(100, done * 100 / total);
    }

    /** Nothing is promised in the first second. */
    private static String timeLeft(long done, long total, long elapsedNanos) {
        if (done <= 0 || elapsedNanos < SETTLED_NANOS) {
            return "";
        }
        double secondsLeft = elapsedNanos / NANOS_PER_SECOND * (total - done) / done;
        long whole = (long) Math.ceil(secondsLeft);
        long rest = whole % 60;
        return "  " + whole / 60 + ":" + (rest < 10 ? "0" : "") + rest + " left";
    }
}
