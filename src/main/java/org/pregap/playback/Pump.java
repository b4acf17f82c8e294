package org.pregap.playback;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * From the ring to the card: rounds, hands over, measures, and notes what was given when. What the plan no longer wants is
 * faded out over one chunk and then passed over; after the end silence pushes what is left through the card. Allocates
 * nothing, takes no lock, writes no log, reads no file. Belongs to the audio thread, but for what is volatile.
 */
final class Pump {
    private static final long NANOS = 1_000_000_000L;

    private final Ring ring;
    private final SoundLine line;
    private final CurrentPlan plan;
    private final LongSupplier clock;
    private final CardWords words;
    private final byte[] bytes;
    private final byte[] zeros;
    private final long bufferNanos;
    private final Chunk silence;
    private final LiveMeter meter;
    private final HeardLog log = new HeardLog();
    private boolean sounding;
    private long playing;
    private long ending;
    private int padding;
    private long written;
    private long resetsDone;
    private long counted;

    /** When the card took the last chunk, after which it was full. */
    private long writtenNanos;

    /** How often the meters are to be reset; set by anybody. */
    volatile long resets;

    /** The last generation that was played to its end. */
    private volatile long ended;

    private volatile long dropouts;

    /** Since when the card has been taking what it was given last; 0 while it has taken it. */
    private volatile long writingSinceNanos;

    private volatile boolean busy;
    private volatile long played;

    Pump(Ring ring, SoundLine line, CurrentPlan plan, LongSupplier clock) {
        this.ring = ring;
        this.line = line;
        this.plan = plan;
        this.clock = clock;
        this.words = new CardWords(line.bits());
        this.bytes = new byte[ring.chunkSamples() * words.bytesPerSample()];
        this.zeros = new byte[bytes.length];
        this.bufferNanos = line.bufferSamples() * NANOS / line.rate().hz();
        this.silence = new Chunk(ring.chunkSamples());
        this.meter = new LiveMeter(line.rate().hz(), ring.chunkSamples());
    }

    /**
     * Does one thing, which may be waiting for the card.
     *
     * @return whether there was anything to do
     */
    boolean step() throws IOException {
        // In this order: what is in the ring by now belongs to no later plan than the one that is read then.
        Chunk next = ring.next();
        Plan now = plan.get();
        long wanted = now.generation();
        if (sounding && playing != wanted) {
            leave(next);
            padding = now.isPlaying() ? 0 : line.bufferSamples();
            return true;
        }
        if (next != null && next.generation != wanted) {
            ring.release();
            return true;
        }
        if (next != null) {
            play(next);
            ring.release();
            return true;
        }
        if (padding > 0) {
            pad();
            return true;
        }
        busy = sounding;
        return false;
    }

    /** Ends what is no longer wanted, without a click if there is something to fade. */
    private void leave(@Nullable Chunk next) throws IOException {
        sounding = false;
        ending = playing;
        if (next != null && next.generation == playing && next.count > 0) {
            for (int c = 0; c < 2; c++) {
                double[] samples = next.channel(c);
                for (int i = 0; i < next.count; i++) {
                    samples[i] = samples[i] * (next.count - 1 - i) / next.count;
                }
            }
            give(next);
            ring.release();
        }
    }

    private void play(Chunk chunk) throws IOException {
        busy = true;
        if (sounding && clock.getAsLong() - writtenNanos > bufferNanos) {
            counted++;
            dropouts = counted;
        }
        playing = chunk.generation;
        padding = 0;
        sounding = !chunk.end;
        if (chunk.end) {
            ending = chunk.generation;
            padding = line.bufferSamples();
        } else {
            give(chunk);
        }
    }

    private void give(Chunk chunk) throws IOException {
        words.fill(chunk, bytes);
        write(bytes, chunk);
        silence.generation = chunk.generation;
        silence.version = chunk.version;
        silence.passage = chunk.passage;
        silence.position = chunk.position + (long) chunk.count * chunk.speed;
    }

    private void pad() throws IOException {
        silence.count = Math.min(padding, ring.chunkSamples());
        write(zeros, silence);
        padding -= silence.count;
        if (padding == 0) {
            ended = ending;
        }
    }

    /** The meters look afterwards, when the card has all it can hold. */
    private void write(byte[] what, Chunk chunk) throws IOException {
        writingSinceNanos = clock.getAsLong() | 1;
        line.write(what, chunk.count * words.bytesPerSample());
        writingSinceNanos = 0;
        writtenNanos = clock.getAsLong();
        long wanted = resets;
        if (wanted != resetsDone) {
            resetsDone = wanted;
            meter.reset();
        }
        meter.add(chunk);
        log.add(written, chunk, wanted, meter.figures());
        written += chunk.count;
        played = line.playedSamples();
    }

    /** How many samples had been heard when the card took the last chunk; the card itself might hold up whoever asks. */
    long played() {
        return played;
    }

    HeardLog log() {
        return log;
    }

    long ended() {
        return ended;
    }

    long dropouts() {
        return dropouts;
    }

    /** Whether the card still sounds or is given something. */
    boolean isBusy() {
        return busy;
    }

    /** How long the card has been taking what it was given last. */
    long writingNanos() {
        long since = writingSinceNanos;
        return since == 0 ? 0 : clock.getAsLong() - since;
    }
}
