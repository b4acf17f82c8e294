package org.pregap.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RingTest {
    private static final int CHUNKS = 20_000;

    @Test
    void whatIsBeingEmptiedIsNotTakenBack() {
        var ring = new Ring(4, 1);
        fill(ring);
        assertThat(ring.takeBack(0)).isFalse();
        assertThat(ring.free()).as("all are still full").isNull();
        assertThat(ring.takeBack(1)).isTrue();
        ring.next();
        ring.release();
        assertThat(ring.next()).isNull();
        assertThat(ring.free()).isSameAs(ring.chunk(1));
    }

    /** Each chunk is told its number; however often they are taken back and filled anew, each is met once. */
    @Test
    void eachIsEmptiedOnceHoweverOftenTheOthersAreTakenBack() throws InterruptedException {
        var ring = new Ring(8, 1);
        var emptying = new Emptying(ring);
        var thread = new Thread(emptying, "emptying");
        thread.start();
        long tries = 0;
        while (ring.filled() < CHUNKS && emptying.wrong < 0) {
            Chunk chunk = ring.free();
            if (chunk == null || tries++ % 5 == 4) {
                ring.takeBack(Math.min(ring.filled(), ring.emptied() + 1));
            } else {
                chunk.position = ring.filled();
                ring.publish();
            }
        }
        thread.join();
        assertThat(emptying.wrong).isEqualTo(-1);
    }

    private static void fill(Ring ring) {
        while (ring.free() != null) {
            ring.publish();
        }
    }

    private static final class Emptying implements Runnable {
        private final Ring ring;
        private volatile long wrong = -1;

        Emptying(Ring ring) {
            this.ring = ring;
        }

        @Override
        public void run() {
            for (long number = 0; number < CHUNKS; ) {
                Chunk chunk = ring.next();
                if (chunk == null) {
                    Thread.onSpinWait();
                } else if (chunk.position == number) {
                    ring.release();
                    number++;
                } else {
                    wrong = number;
                    return;
                }
            }
        }
    }
}
