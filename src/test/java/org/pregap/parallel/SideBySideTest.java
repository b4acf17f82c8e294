package org.pregap.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatComesOfThingsIsHandedOnInTheirOrder(int threads) throws IOException {
        List<Integer> taken = new ArrayList<>();
        try (SideBySide<Integer, Integer> work = SideBySide.begin(job(threads), () -> i -> i * i, taken::add)) {
            for (int i = 0; i < 1000; i++) {
                work.give(i);
            }
            work.finish();
        }
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 1000).map(i -> i * i).boxed().toList());
    }

    @Test
    void severalAreWorkedOnAtOnce() throws IOException {
        var both = new CountDownLatch(2);
        try (SideBySide<Integer, Integer> work = SideBySide.begin(job(2), () -> i -> meet(both, i), i -> {})) {
            work.give(1);
            work.give(2);
            work.finish();
        }
        assertThat(both.getCount()).isZero();
    }

    @Test
    void noMoreWorkersAreMadeThanThereAreThreads() throws IOException {
        var made = new AtomicInteger();
        try (SideBySide<Integer, Integer> work = SideBySide.begin(
                job(3),
                () -> {
                    made.incrementAndGet();
                    return i -> i;
                },
                i -> {})) {
            for (int i = 0; i < 500; i++) {
                work.give(i);
            }
            work.finish();
        }
        assertThat(made.get()).isBetween(1, 3);
    }

    @Test
    void aJobOfOneThreadHasNoOther() throws IOException {
        Set<Thread> by = Collections.synchronizedSet(new HashSet<>());
        try (SideBySide<Integer, Integer> work = SideBySide.begin(
                job(1),
                () -> i -> {
                    by.add(Thread.currentThread());
                    return i;
                },
                i -> by.add(Thread.currentThread()))) {
            work.give(1);
            work.finish();
        }
        assertThat(by).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFailureOfTheWorkReachesTheGiverAndWhatCameBeforeIsHandedOn(int threads) {
        List<Integer> taken = new ArrayList<>();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> {
                    try (SideBySide<Integer, Integer> work =
                            SideBySide.begin(job(threads), () -> SideBySideTest::failing, taken::add)) {
                        for (int i = 0; i < 10_000; i++) {
                            work.give(i);
                        }
                        work.finish();
                    }
                })
                .withMessage("no room for 50");
        assertThat(taken).isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFailureOfTheTakerReachesTheGiver(int threads) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> {
                    try (SideBySide<Integer, Integer> work =
                            SideBySide.begin(job(threads), () -> i -> i, SideBySideTest::failing)) {
                        for (int i = 0; i < 60; i++) {
                            work.give(i);
                        }
                        work.finish();
                    }
                })
                .withMessage("no room for 50");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aCancelledJobTakesNothingMore(int threads) {
        Job job = job(threads);
        job.cancel();
        try (SideBySide<Integer, Integer> work = SideBySide.begin(job, () -> i -> i, i -> {})) {
            assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> work.give(1));
        }
    }

    private static int meet(CountDownLatch both, int value) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return value;
    }

    private static int failing(int value) throws IOException {
        if (value == 50) {
            throw new IOException("no room for 50");
        }
        return value;
    }

    private static Job job(int threads) {
        return new Job(threads, Progress.NONE);
    }
}
