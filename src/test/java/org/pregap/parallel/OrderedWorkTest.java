package org.pregap.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @AfterEach
    void nothingIsLeftBehind() throws InterruptedException {
        assertThat(closed).hasValue(opened.get());
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("pregap-worker")) {
                // It has done its work; its last steps out of the pool may still be under way.
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void piecesComeInOrderFromAnyNumberOfThreads(int threads) throws IOException {
        List<Long> taken = new ArrayList<>();
        OrderedWork.run(job(threads), 500, () -> new Counted(OrderedWorkTest::slowWhereEven), taken::add);
        assertThat(taken).hasSize(500).isSorted().doesNotHaveDuplicates();
        assertThat(opened.get()).isBetween(1, threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void noPiecesAreNoWork(int threads) throws IOException {
        OrderedWork.run(job(threads), 0, () -> new Counted(number -> number), OrderedWorkTest::unexpected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theFirstFailureInTheOrderOfThePiecesWins(int threads) {
        List<Long> taken = new ArrayList<>();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OrderedWork.run(
                        job(threads),
                        100,
                        () -> new Counted(number -> {
                            if (number >= 20) {
                                slowWhereEven(number);
                                throw new IOException("piece " + number);
                            }
                            return number;
                        }),
                        taken::add))
                .withMessage("piece 20");
        assertThat(taken).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void bugsAndErrorsOfAPieceArriveAsTheyAre(int threads) {
        assertThatIllegalStateException()
                .isThrownBy(() -> OrderedWork.run(
                        job(threads),
                        10,
                        () -> new Counted(number -> {
                            throw new IllegalStateException("a bug");
                        }),
                        OrderedWorkTest::unexpected))
                .withMessage("a bug");
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> OrderedWork.run(
                        job(threads),
                        10,
                        () -> new Counted(number -> {
                            throw new StackOverflowError("too deep");
                        }),
                        OrderedWorkTest::unexpected));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aProducerThatCannotOpenIsAFailure(int threads) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OrderedWork.run(
                        job(threads),
                        10,
                        () -> {
                            throw new IOException("no such file");
                        },
                        OrderedWorkTest::unexpected))
                .withMessage("no such file");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aConsumerThatFailsEndsTheWork(int threads) {
        AtomicInteger produced = new AtomicInteger();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OrderedWork.run(
                        job(threads),
                        10_000,
                        () -> new Counted(number -> {
                            produced.incrementAndGet();
                            return number;
                        }),
                        piece -> {
                            throw new IOException("disk full");
                        }))
                .withMessage("disk full");
        assertThat(produced.get()).isLessThanOrEqualTo(2 * threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aFailureIsNotHiddenByAProducerThatCannotClose(int threads) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OrderedWork.run(
                        job(threads),
                        10,
                        () ->
                                new Counted(number -> {
                                    throw new IOException("unreadable");
                                }) {
                                    @Override
                                    public void close() throws IOException {
                                        super.close();
                                        throw new IOException("not closed");
                                    }
                                },
                        OrderedWorkTest::unexpected))
                .withMessage("unreadable")
                .satisfies(failure -> assertThat(failure.getSuppressed()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void everyProducerIsClosedAlthoughOneCannotBe(int threads) {
        AtomicBoolean first = new AtomicBoolean(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> OrderedWork.run(
                        job(threads),
                        100,
                        () -> new Counted(OrderedWorkTest::slowWhereEven) {
                            @Override
                            public void close() throws IOException {
                                super.close();
                                if (first.getAndSet(false)) {
                                    throw new IllegalStateException("not closed");
                                }
                            }
                        },
                        piece -> {}));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void cancellingEndsItSoon(int threads) {
        Job job = job(threads);
        List<Long> taken = new ArrayList<>();
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> OrderedWork.run(job, 1_000_000, () -> new Counted(number -> number), piece -> {
                    taken.add(piece);
                    if (piece == 10) {
                        job.cancel();
                    }
                }));
        assertThat(taken).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatWasCancelledBeforeDoesNotBegin(int threads) {
        Job job = job(threads);
        job.cancel();
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() ->
                        OrderedWork.run(job, 100, () -> new Counted(number -> number), OrderedWorkTest::unexpected));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void onlyAFewPiecesExistAtAnyTime(int threads) throws IOException {
        AtomicInteger alive = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        OrderedWork.run(
                job(threads),
                2_000,
                () -> new Counted(number -> {
                    most.accumulateAndGet(alive.incrementAndGet(), Math::max);
                    return number;
                }),
                piece -> alive.decrementAndGet());
        assertThat(most.get()).isBetween(1, 2 * threads);
    }

    @Test
    void anInterruptOfTheCallerCancelsAndIsKept() {
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> OrderedWork.run(job(2), 100, () -> new Counted(number -> number), piece -> {
                    Thread.currentThread().interrupt();
                }));
        assertThat(Thread.interrupted()).isTrue();
    }

    /** An interrupt would close every file channel that a worker reads, for all who share it. */
    @Test
    void whatIsUnderWayEndsUninterruptedAndNothingMoreBegins() {
        Thread caller = Thread.currentThread();
        CountDownLatch failed = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicInteger begun = new AtomicInteger();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OrderedWork.run(
                        job(2),
                        100,
                        () -> new Counted(number -> {
                            begun.incrementAndGet();
                            if (number > 0 && isInterruptedUntilTheCallerWaits(failed, caller)) {
                                interrupted.set(true);
                            }
                            return number;
                        }),
                        piece -> {
                            failed.countDown();
                            throw new IOException("disk full");
                        }));
        assertThat(interrupted).isFalse();
        // piece 0, and one more on each of the two threads
        assertThat(begun.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void aJobHasAtLeastOneThread() {
        assertThatIllegalArgumentException().isThrownBy(() -> job(0));
        assertThat(Job.unwatched().threads()).isPositive();
    }

    /** The caller waits with a time limit only when it has done all it does to end the work. */
    private static boolean isInterruptedUntilTheCallerWaits(CountDownLatch failed, Thread caller) {
        boolean interrupted = false;
        while (failed.getCount() > 0 || caller.getState() != Thread.State.TIMED_WAITING) {
            interrupted |= Thread.currentThread().isInterrupted();
            Thread.onSpinWait();
        }
        return interrupted || Thread.currentThread().isInterrupted();
    }

    private static Job job(int threads) {
        return new Job(threads, Progress.NONE);
    }

    private static long slowWhereEven(long number) {
        long work = 0;
        for (int i = 0; i < (number % 2 == 0 ? 20_000 : 10); i++) {
            work += i ^ number;
        }
        return work == Long.MIN_VALUE ? -1 : number;
    }

    private static void unexpected(long piece) {
        throw new AssertionError("piece " + piece);
    }

    @FunctionalInterface
    private interface Work {
        long of(long number) throws IOException;
    }

    private class Counted implements OrderedWork.Producer<Long> {
        private final Work work;

        Counted(Work work) {
            this.work = work;
            opened.incrementAndGet();
        }

        @Override
        public Long produce(long number) throws IOException {
            return work.of(number);
        }

        @Override
        public void close() throws IOException {
            closed.incrementAndGet();
        }
    }
}
