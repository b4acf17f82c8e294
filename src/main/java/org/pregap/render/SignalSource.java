package org.pregap.render;

import java.io.IOException;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;

/** A part of a signal as a source of its own, for whoever measures or plays it. */
final class SignalSource implements AudioSource {
    private static final int DOUBLE_BITS = 64;

    private final Signal signal;
    private final long startSample;
    private final long lengthSamples;

    SignalSource(Signal signal, long startSample, long lengthSamples) {
        this.signal = signal;
        this.startSample = startSample;
        this.lengthSamples = lengthSamples;
    }

    @Override
    public PcmFormat format() {
        return new PcmFormat(signal.rate(), signal.channels(), DOUBLE_BITS, true);
    }

    @Override
    public long lengthSamples() {
        return lengthSamples;
    }

    @Override
    public AudioStream open(long firstSample) throws IOException {
        return new Stream(signal.open(), firstSample);
    }

    private final class Stream implements AudioStream {
        private final SignalCursor cursor;
        private long next;

        Stream(SignalCursor cursor, long next) {
            this.cursor = cursor;
            this.next = next;
        }

        @Override
        public int read(AudioBlock block, int at, int most) throws IOException {
            int count = (int) Math.min(most, lengthSamples - next);
            if (count > 0) {
                cursor.read(startSample + next, block, at, count);
                next += count;
            }
            return count;
        }

        @Override
        public void seek(long sample) {
            next = sample;
        }

        @Override
        public void close() throws IOException {
            cursor.close();
        }
    }
}
