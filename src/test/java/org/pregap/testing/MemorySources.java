package org.pregap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.WordLength;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.render.SourceCatalog;
import org.pregap.time.SampleRate;

/**
 * Sources whose sound lies in memory, found by their path. Counts the streams that are open and refuses to read from a
 * closed one.
 */
public final class MemorySources implements SourceCatalog {
    private static final String DIGEST = "0".repeat(64);
    private static final double FULL_SCALE_16 = 32_768.0;
    private static final int MOST_WORDS = 1_000;

    private final Map<String, Sound> sounds = new ConcurrentHashMap<>();
    private final AtomicInteger openStreams = new AtomicInteger();
    private final AtomicInteger openedStreams = new AtomicInteger();
    private final SampleRate rate;

    public MemorySources(SampleRate rate) {
        this.rate = rate;
    }

    /** Adds 16-bit sound, {@code channels[c][i]}, −32768 to 32767. */
    public Source addInts(String name, int[]... channels) {
        double[][] scaled = new double[channels.length][];
        for (int c = 0; c < channels.length; c++) {
            scaled[c] = new double[channels[c].length];
            for (int i = 0; i < scaled[c].length; i++) {
                scaled[c][i] = channels[c][i] / FULL_SCALE_16;
            }
        }
        return add(name, new SourceFormat(rate, channels.length, 16, false), 16, scaled);
    }

    /** Adds 64-bit floating-point sound, {@code channels[c][i]}, full scale ±1.0. */
    public Source addDoubles(String name, double[]... channels) {
        return add(name, new SourceFormat(rate, channels.length, 64, true), 64, channels);
    }

    /** Adds sound of any kind; what is said of it is not checked. */
    public Source add(String name, SourceFormat format, int effectiveBits, double[]... channels) {
        var source = new Source("/" + name, DIGEST, format, effectiveBits, channels[0].length);
        replace(source, format, channels);
        return source;
    }

    /** Puts other sound in the place of a source's, as somebody does who overwrites its file. */
    public void replace(Source source, SourceFormat format, double[]... channels) {
        sounds.put(source.path(), new Sound(format, channels));
    }

    @Override
    public AudioSource open(Source source) throws IOException {
        Sound sound = sounds.get(source.path());
        if (sound == null) {
            throw new NoSuchFileException(source.path());
        }
        return sound;
    }

    public int openedStreams() {
        return openedStreams.get();
    }

    public int openStreams() {
        return openStreams.get();
    }

    public void assertAllClosed() {
        assertThat(openStreams).as("streams still open").hasValue(0);
    }

    private final class Sound implements AudioSource {
        private final PcmFormat format;
        private final double[][] channels;
        private final boolean storedAsWords;

        Sound(SourceFormat format, double[][] channels) {
            this.format = new PcmFormat(format.rate(), format.channels(), format.bits(), format.floating());
            this.channels = channels;
            this.storedAsWords = !format.floating()
                    && format.bits() == 16
                    && channels.length == 2
                    && Arrays.stream(channels).flatMapToDouble(Arrays::stream).allMatch(Sound::isWord);
        }

        private static boolean isWord(double sample) {
            double scaled = sample * FULL_SCALE_16;
            return (short) scaled == scaled;
        }

        @Override
        public PcmFormat format() {
            return format;
        }

        @Override
        public long lengthSamples() {
            return channels[0].length;
        }

        @Override
        public AudioStream open(long firstSample) {
            openStreams.incrementAndGet();
            openedStreams.incrementAndGet();
            return new Cursor(storedAsWords, channels, firstSample);
        }
    }

    private final class Cursor implements AudioStream {
        private final boolean storedAsWords;
        private final double[][] channels;
        private long next;
        private boolean closed;

        Cursor(boolean storedAsWords, double[][] channels, long next) {
            this.storedAsWords = storedAsWords;
            this.channels = channels;
            seek(next);
        }

        @Override
        public int read(AudioBlock block, int at, int most) throws IOException {
            if (closed) {
                throw new IOException("read after close");
            }
            if (at < 0 || most < 1 || at + most > block.capacitySamples()) {
                throw new IllegalArgumentException(at + " + " + most + " of " + block.capacitySamples());
            }
            int count = (int) Math.min(most, channels[0].length - next);
            for (int c = 0; c < channels.length; c++) {
                System.arraycopy(channels[c], (int) next, block.channel(c), at, count);
            }
            next += count;
            return count;
        }

        /** As a file of 16 bits in stereo can, a few samples at a time. */
        @Override
        public int readWords(WordLength words, byte[] into, int at, int most) {
            if (words != WordLength.INT_16 || !storedAsWords) {
                return -1;
            }
            int count = (int) Math.min(Math.min(most, MOST_WORDS), channels[0].length - next);
            var buffer = ByteBuffer.wrap(into).order(ByteOrder.LITTLE_ENDIAN).position(at);
            for (int i = 0; i < count; i++, next++) {
                for (double[] channel : channels) {
                    buffer.putShort((short) (channel[(int) next] * FULL_SCALE_16));
                }
            }
            return count;
        }

        @Override
        public void seek(long sample) {
            if (sample < 0 || sample > channels[0].length) {
                throw new IllegalArgumentException("no sample " + sample);
            }
            next = sample;
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                openStreams.decrementAndGet();
            }
        }
    }
}
