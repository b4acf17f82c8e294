package org.pregap.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AsideTest {
    @Test
    void itsResultIsThereWhenItIsWanted() throws IOException {
        try (Aside<String> aside = Aside.begin(new Job(4, Progress.NONE), job -> "with " + job.threads())) {
            assertThat(aside.result()).isEqualTo("with 2");
            assertThat(aside.result()).isEqualTo("with 2");
        }
    }

    /** So that a profile shows who does what. */
    @Test
    void itsThreadsAndTheirsCarryTheNameOfTheJob() throws IOException {
        Job named = new Job(4, Progress.NONE).named("digests").part(0, 1);
        List<String> names = new ArrayList<>();
        try (Aside<Boolean> aside = Aside.begin(named, job -> {
            names.add(Thread.currentThread().getName());
            OrderedWork.run(job, 2, ThreadName::new, names::add);
            return true;
        })) {
            assertThat(aside.result()).isTrue();
        }
        assertThat(names).containsExactly("pregap-digests", "pregap-digests", "pregap-digests");
    }

    private static final class ThreadName implements OrderedWork.Producer<String> {
        @Override
        public String produce(long number) {
            return Thread.currentThread().getName();
        }

        @Override
        public void close() {}
    }

    @Test
    void itsFailureArrivesAsItIs() {
        try (Aside<String> aside = Aside.begin(Job.unwatched(), job -> {
            throw new IOException("unreadable");
        })) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(aside::result)
                    .withMessage("unreadable");
        }
    }

    @Test
    void itEndsWithTheJobItWasBegunIn() {
        var whole = new Job(2, Progress.NONE);
        try (Aside<String> aside = Aside.begin(whole, AsideTest::forEver)) {
            whole.cancel();
            assertThatExceptionOfType(Cancelled.class).isThrownBy(aside::result);
        }
    }

    @Test
    void closingItEndsItAloneAndLeavesNoThread() {
        var whole = new Job(2, Progress.NONE);
        var begun = new CountDownLatch(1);
        Thread[] by = new Thread[1];
        Aside<String> aside = Aside.begin(whole, job -> {
            by[0] = Thread.currentThread();
            begun.countDown();
            return forEver(job);
        });
        while (begun.getCount() > 0) {
            Thread.onSpinWait();
        }
        aside.close();
        assertThat(by[0].isAlive()).isFalse();
        whole.check();
    }

    private static String forEver(Job job) {
        while (true) {
            job.check();
            Thread.onSpinWait();
        }
    }
}
