package org.pregap.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pregap.playback.SoundCard;
import org.pregap.playback.SoundLine;
import org.pregap.time.SampleRate;

/** A sound card of 24 bits that nobody hears: it takes as long as the sound lasts, less what its buffer of 60 ms holds. */
final class ClockedCard implements SoundCard {
    private static final long BUFFER_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

    @Override
    public List<String> devices() {
        return List.of("Clock");
    }

    @Override
    public SoundLine open(String device, SampleRate wanted) {
        return new Line(wanted);
    }

    private static final class Line implements SoundLine {
        private final SampleRate rate;
        private volatile long played;
        private volatile boolean closed;
        private long emptyNanos;

        Line(SampleRate rate) {
            this.rate = rate;
        }

        @Override
        public String device() {
            return "Clock";
        }

        @Override
        public SampleRate rate() {
            return rate;
        }

        @Override
        public int bits() {
            return 24;
        }

        @Override
        public int bufferSamples() {
            return rate.hz() * 60 / 1000;
        }

        @Override
        public void write(byte[] words, int count) {
            int samples = count / 6;
            long now = System.nanoTime();
            emptyNanos = Math.max(emptyNanos, now) + samples * 1_000_000_000L / rate.hz();
            while (!closed && emptyNanos - System.nanoTime() > BUFFER_NANOS) {
                LockSupport.parkNanos(emptyNanos - System.nanoTime() - BUFFER_NANOS);
            }
            played += samples;
        }

        @Override
        public long playedSamples() {
            return Math.max(0, played - bufferSamples());
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
