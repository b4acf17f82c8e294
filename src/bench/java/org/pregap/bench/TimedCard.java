package org.pregap.bench;

import java.io.IOException;
import java.util.List;
import org.pregap.playback.SoundCard;
import org.pregap.playback.SoundLine;
import org.pregap.time.SampleRate;

/** Notes when another card is handed sound. */
final class TimedCard implements SoundCard {
    private final SoundCard card;
    private volatile long firstNanos;

    TimedCard(SoundCard card) {
        this.card = card;
    }

    /** When it was handed something first since it was told to forget; 0 before. */
    long firstNanos() {
        return firstNanos;
    }

    void forget() {
        firstNanos = 0;
    }

    @Override
    public List<String> devices() {
        return card.devices();
    }

    @Override
    public SoundLine open(String device, SampleRate wanted) throws IOException {
        return new Line(card.open(device, wanted));
    }

    private final class Line implements SoundLine {
        private final SoundLine line;

        Line(SoundLine line) {
            this.line = line;
        }

        @Override
        public String device() {
            return line.device();
        }

        @Override
        public SampleRate rate() {
            return line.rate();
        }

        @Override
        public int bits() {
            return line.bits();
        }

        @Override
        public int bufferSamples() {
            return line.bufferSamples();
        }

        @Override
        public void write(byte[] words, int count) throws IOException {
            if (firstNanos == 0) {
                firstNanos = System.nanoTime();
            }
            line.write(words, count);
        }

        @Override
        public long playedSamples() {
            return line.playedSamples();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
