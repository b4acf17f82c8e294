package org.pregap.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bytes that a piece of code allocates on the calling thread. */
public final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int RUNS = 5;

    private Allocation() {}

    /**
     * What the code itself allocates, which it does each time: the least of several runs after a first. The Java machine
     * now and then puts something of its own on the thread's account, when it links or replaces compiled code.
     */
    public static long bytesAllocatedBy(Runnable code) {
        code.run();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            code.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
