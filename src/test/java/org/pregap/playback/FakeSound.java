package org.pregap.playback;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.time.SampleRate;

/** Sound that can be worked out for every place: left x(n) = offset + n/2²⁰, right −x(n). Fails where it is told to. */
final class FakeSound implements Sound, AudioSource {
    final AtomicInteger open = new AtomicInteger();
    private final SampleRate rate;
    private final long lengthSamples;
    private final double offset;
    private long failsAt = Long.MAX_VALUE;

    FakeSound(SampleRate rate, long lengthSamples, double offset) {
        this.rate = rate;
        this.lengthSamples = lengthSamples;
        this.offset = offset;
    }

    FakeSound failingAt(long sample) {
        failsAt = sample;
        return this;
    }

    double at(long position) {
        return position < 0 || position >= lengthSamples ? 0 : offset + position * 0x1p-20;
    }

    @Override
    public SampleRate rate() {
        return rate;
    }

    @Override
    public AudioSource at(SampleRate deviceRate) {
        return this;
    }

    @Override
    public PcmFormat format() {
        return new PcmFormat(rate, 2, 64, true);
    }

    @Override
    public long lengthSamples() {
        return lengthSamples;
    }

    @Override
    public AudioStream open(long firstSample) {
        open.incrementAndGet();
        return new Cursor(firstSample);
    }

    private final class Cursor implements AudioStream {
        private long next;

        Cursor(long next) {
            this.next = next;
        }

        @Override
        public int read(AudioBlock block, int at, int most) throws IOException {
            int count = (int) Math.min(most, lengthSamples - next);
            for (int i = 0; i < count; i++) {
                block.channel(0)[at + i] = at(next + i);
                block.channel(1)[at + i] = -at(next + i);
            }
            next += count;
            if (next > failsAt) {
                throw new IOException("song.wav is not there");
            }
            return count;
        }

        @Override
        public void seek(long sample) {
            next = sample;
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }
}
