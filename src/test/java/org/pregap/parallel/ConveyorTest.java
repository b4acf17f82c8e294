package org.pregap.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConveyorTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everythingIsTakenInOrder(int threads) throws IOException {
        List<Integer> taken = new ArrayList<>();
        try (Conveyor<Integer> conveyor = Conveyor.begin(job(threads), 3, taken::add)) {
            for (int i = 0; i < 1000; i++) {
                conveyor.give(i);
            }
            conveyor.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void aJobOfOneThreadHasNoOther() throws IOException {
        Thread[] by = new Thread[1];
        try (Conveyor<Integer> conveyor = Conveyor.begin(job(1), 3, i -> by[0] = Thread.currentThread())) {
            conveyor.give(1);
        }
        assertThat(by[0]).isSameAs(Thread.currentThread());
    }

    /** Also where so much is given that it would wait for ever if nothing were taken any more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theFailureOfTheTakerReachesTheGiver(int threads) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> {
                    try (Conveyor<Integer> conveyor = Conveyor.begin(job(threads), 2, ConveyorTest::failing)) {
                        for (int i = 0; i < 10_000; i++) {
                            conveyor.give(i);
                        }
                        conveyor.finish();
                    }
                })
                .withMessage("no room for 5");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theFailureWithTheLastThingIsNotLost(int threads) throws IOException {
        try (Conveyor<Integer> conveyor = Conveyor.begin(job(threads), 8, ConveyorTest::failing)) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
                conveyor.give(5);
                conveyor.finish();
            });
        }
    }

    @Test
    void whatLiesThereWhenItIsClosedIsNotTaken() throws IOException {
        var first = new CountDownLatch(1);
        var taken = new AtomicInteger();
        var conveyor = Conveyor.<Integer>begin(job(2), 8, i -> {
            taken.incrementAndGet();
            awaitQuietly(first);
        });
        for (int i = 0; i < 8; i++) {
            conveyor.give(i);
        }
        while (taken.get() == 0) {
            Thread.onSpinWait();
        }
        var closing = new Thread(conveyor::close);
        closing.start();
        while (closing.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        first.countDown();
        assertThat(taken.get()).isEqualTo(1);
        Workers.join(closing);
        assertThat(taken).hasValue(1);
    }

    @Test
    void nothingIsTakenAfterTheEnd() throws IOException {
        try (Conveyor<Integer> conveyor = Conveyor.begin(job(2), 2, i -> {})) {
            conveyor.finish();
            conveyor.finish();
            assertThatIllegalStateException().isThrownBy(() -> conveyor.give(1));
        }
    }

    private static void failing(int number) throws IOException {
        if (number == 5) {
            throw new IOException("no room for 5");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Job job(int threads) {
        return new Job(threads, Progress.NONE);
    }
}
