package org.pregap.playback;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.pregap.time.SampleRate;

/** An open line with the audio thread that serves it, and all between the feeder and the card. */
final class Output {
    /** A quarter of a second waits in the ring: longer than a disk or a collector keeps anybody waiting. */
    private static final int RING_CHUNKS = 25;

    /** While something sounds nobody wakes the audio thread; it looks again so often. */
    private static final long LOOK_NANOS = 1_000_000;

    private final SoundLine line;
    private final Clocks clocks;
    private final Pump pump;
    private final Feed feed;
    private final CurrentPlan plan;
    private final LongSupplier clock;
    private final Thread thread;
    private volatile boolean closing;
    private volatile Optional<String> failure = Optional.empty();

    /** A thread that is late is heard; where the system heeds priorities, it comes first. */
    @SuppressWarnings("ThreadPriorityCheck")
    Output(SoundLine line, SampleRate soundRate, CurrentPlan plan, LongSupplier clock) {
        var ring = new Ring(RING_CHUNKS, line.rate().hz() / Feed.CHUNKS_PER_SECOND);
        this.line = line;
        this.plan = plan;
        this.clock = clock;
        this.clocks = new Clocks(soundRate, line.rate());
        this.pump = new Pump(ring, line, plan, clock);
        this.feed = new Feed(ring, clocks);
        this.thread = new Thread(this::serve, "pregap-sound");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void serve() {
        try {
            while (!closing) {
                if (pump.step()) {
                    continue;
                }
                if (pump.isBusy()) {
                    LockSupport.parkNanos(LOOK_NANOS);
                } else {
                    LockSupport.park();
                }
            }
        } catch (IOException | RuntimeException gone) {
            failure = Optional.of(String.valueOf(gone.getMessage()));
        } finally {
            line.close();
        }
    }

    /** Fills the ring, as long as there is room and something to play. */
    boolean feed(Plan plan) throws IOException {
        boolean worked = feed.step(plan);
        LockSupport.unpark(thread);
        return worked;
    }

    /**
     * Plays a moment into nothing, all the way that sound takes, so that files and code are at hand when it is heard. Ends
     * early as soon as something is to be heard.
     */
    void rehearse(Plan.Piece piece) throws IOException {
        var dryPlan = new CurrentPlan();
        dryPlan.update(now -> now.playing(piece.sound(), piece.route()));
        var dryRing = new Ring(RING_CHUNKS, clocks.line().hz() / Feed.CHUNKS_PER_SECOND);
        var dryPump = new Pump(dryRing, new Nowhere(line.device(), line.rate(), line.bits()), dryPlan, clock);
        try (var dryFeed = new Feed(dryRing, clocks)) {
            boolean more = true;
            while (more && !plan.get().isPlaying()) {
                more = dryFeed.step(dryPlan.get());
                more |= dryPump.step();
            }
        }
    }

    /** What is heard now. */
    Optional<HeardLog.Moment> heard() {
        return pump.log().at(pump.played());
    }

    Pump pump() {
        return pump;
    }

    Clocks clocks() {
        return clocks;
    }

    SoundLine line() {
        return line;
    }

    /** Why the card took no more, if it did not. */
    Optional<String> failure() {
        return failure;
    }

    /**
     * Gives back the card and the files. Waits for the audio thread, which is quick unless the card holds it.
     *
     * @param patienceMillis how long it waits; afterwards the line is closed from outside, on a thread that may hang
     */
    void close(long patienceMillis) throws IOException {
        closing = true;
        LockSupport.unpark(thread);
        try {
            thread.join(patienceMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            var closer = new Thread(line::close, "pregap-sound-close");
            closer.setDaemon(true);
            closer.start();
        }
        feed.close();
    }

    /** A line like another one, that takes everything at once. */
    private record Nowhere(String device, SampleRate rate, int bits) implements SoundLine {
        @Override
        public int bufferSamples() {
            return 0;
        }

        @Override
        public void write(byte[] words, int count) {}

        @Override
        public long playedSamples() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
