package org.pregap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class EventThreadWatchTest {
    private double result;

    @Test
    void whatTakesLongIsNotedWithItsStack() throws Exception {
        try (var watch = EventThreadWatch.start(20)) {
            EventQueue.invokeAndWait(() -> {});
            watch.forget();
            EventQueue.invokeAndWait(this::work);
            EventQueue.invokeAndWait(() -> {});
            assertThat(watch.slow()).singleElement().satisfies(slow -> {
                assertThat(slow.workedMs()).isGreaterThan(20);
                assertThat(slow.stack()).anyMatch(line -> line.contains("EventThreadWatchTest.work"));
            });
        }
    }

    /** Computes for a tenth of a second of the processor's time. */
    private void work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + 100_000_000;
        while (threads.getCurrentThreadCpuTime() < end) {
            result += Math.sin(result + 1);
        }
    }
}
