package org.pregap.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.playback.SoundCard;
import org.pregap.playback.SoundLine;
import org.pregap.time.SampleRate;

/**
 * A sound card that tests drive: it takes as many samples as it is told to, keeps what it was given, and can vanish. What
 * it holds back for its buffer counts as not yet played.
 */
public final class FakeCard implements SoundCard {
    public static final String DEVICE = "Studio interface";

    /** Its buffer. */
    public static final int BUFFER_SAMPLES = 2000;

    private final List<String> devices = new ArrayList<>(List.of(DEVICE, "Other card"));
    private final int bits;
    private Optional<SampleRate> only = Optional.empty();
    private ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private int[][] decoded = new int[2][0];
    private int decodedSamples;
    private long allowed;
    private long taken;
    private boolean waiting;
    private boolean gone;
    private int opened;
    private boolean slow;
    private @Nullable Line current;

    public FakeCard(int bits) {
        this.bits = bits;
    }

    /** From now on it has this rate and no other. */
    public synchronized FakeCard only(SampleRate rate) {
        only = Optional.of(rate);
        return this;
    }

    public synchronized void remove(String device) {
        devices.remove(device);
    }

    /** Whether opening a device takes until this is no longer so. */
    public synchronized void setSlow(boolean nowSlow) {
        slow = nowSlow;
        notifyAll();
    }

    /** Lets it take so many samples more; more than that keeps whoever writes waiting. */
    public synchronized void take(long samples) {
        allowed += samples;
        notifyAll();
    }

    /** Waits until somebody opens a device. */
    public synchronized void awaitOpening() {
        while (opened == 0) {
            await();
        }
    }

    /** Waits until somebody wants to write more than it takes. */
    public synchronized void awaitFull() {
        while (!waiting) {
            await();
        }
    }

    /** Takes so many samples, and waits until it has them and somebody wants to write more. */
    public synchronized void hear(long samples) {
        waiting = false;
        take(samples);
        awaitFull();
    }

    /** Is pulled out: whoever writes is told. */
    public synchronized void vanish() {
        gone = true;
        notifyAll();
    }

    /** Is there again. */
    public synchronized void comeBack() {
        gone = false;
    }

    public synchronized int timesOpened() {
        return opened;
    }

    /** The words that it was given since it was opened last, {@code [channel][sample]}. */
    public synchronized int[][] words() {
        byte[] bytes = heard.toByteArray();
        int each = bits / 8;
        int count = bytes.length / (2 * each);
        int[][] words = new int[2][count];
        for (int i = 0; i < 2 * count; i++) {
            int word = bytes[(i + 1) * each - 1];
            for (int b = each - 2; b >= 0; b--) {
                word = (word << 8) | (bytes[i * each + b] & 0xFF);
            }
            words[i % 2][i / 2] = word;
        }
        return words;
    }

    /** A sample of the left channel, full scale ±1.0. */
    public synchronized double left(int sample) {
        if (sample >= decodedSamples) {
            decoded = words();
            decodedSamples = decoded[0].length;
        }
        return decoded[0][sample] / (double) (1 << (bits - 1));
    }

    @Override
    public synchronized List<String> devices() {
        return List.copyOf(devices);
    }

    @Override
    public synchronized SoundLine open(String device, SampleRate wanted) throws IOException {
        if (gone || devices.isEmpty() || !(device.isEmpty() || devices.contains(device))) {
            throw new IOException("\"" + device + "\" is not there");
        }
        opened++;
        notifyAll();
        while (slow) {
            await();
        }
        heard = new ByteArrayOutputStream();
        decodedSamples = 0;
        waiting = false;
        current = new Line(device.isEmpty() ? devices.get(0) : device, only.orElse(wanted));
        return current;
    }

    /** Every caller is a loop. */
    @SuppressWarnings("WaitNotInLoop")
    private void await() {
        try {
            wait(60_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private final class Line implements SoundLine {
        private final String device;
        private final SampleRate rate;
        private boolean closed;
        private long given;

        Line(String device, SampleRate rate) {
            this.device = device;
            this.rate = rate;
        }

        @Override
        public String device() {
            return device;
        }

        @Override
        public SampleRate rate() {
            return rate;
        }

        @Override
        public int bits() {
            return bits;
        }

        @Override
        public int bufferSamples() {
            return BUFFER_SAMPLES;
        }

        @Override
        public void write(byte[] words, int count) throws IOException {
            synchronized (FakeCard.this) {
                int samples = count / (bits / 4);
                while (taken + samples > allowed && !gone && isOpen()) {
                    waiting = true;
                    FakeCard.this.notifyAll();
                    await();
                }
                if (gone || !isOpen()) {
                    throw new IOException("\"" + device + "\" is gone");
                }
                taken += samples;
                given += samples;
                heard.write(words, 0, count);
            }
        }

        /** A line that hangs is given up when another one is opened. */
        private boolean isOpen() {
            return !closed && current == this;
        }

        @Override
        public long playedSamples() {
            synchronized (FakeCard.this) {
                return Math.max(0, given - BUFFER_SAMPLES);
            }
        }

        @Override
        public void close() {
            synchronized (FakeCard.this) {
                closed = true;
                FakeCard.this.notifyAll();
            }
        }
    }
}
