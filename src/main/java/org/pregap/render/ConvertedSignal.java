package org.pregap.render;

import java.io.IOException;
import org.pregap.audio.AudioBlock;
import org.pregap.dsp.rate.RateConversion;
import org.pregap.dsp.rate.RateConverter;
import org.pregap.time.SampleRate;

/**
 * A signal at another rate: one stream, whose sample 0 is the sample 0 of the signal it is made from, and which has
 * ⌈n·out/in⌉ samples. The filter's ringing beyond both ends is cut off.
 */
final class ConvertedSignal implements Signal {
    private final Signal signal;
    private final SampleRate rate;
    private final RateConversion conversion;

    /** @throws IllegalArgumentException if there is no conversion between the two rates */
    ConvertedSignal(Signal signal, SampleRate rate) {
        this.signal = signal;
        this.rate = rate;
        this.conversion = RateConversion.between(signal.rate().hz(), rate.hz());
    }

    @Override
    public SampleRate rate() {
        return rate;
    }

    @Override
    public int channels() {
        return signal.channels();
    }

    @Override
    public long lengthSamples() {
        return conversion.outputLength(signal.lengthSamples());
    }

    @Override
    public SignalCursor open() throws IOException {
        return new Cursor(signal.open());
    }

    /** Converts block by block and keeps the last one, for whoever reads on. */
    private final class Cursor implements SignalCursor {
        private final SignalCursor input;
        private final RateConverter converter = conversion.open();
        private final AudioBlock window = new AudioBlock(channels(), conversion.windowSamples());
        private final double[][] converted = new double[channels()][conversion.longestBlockSamples()];
        private boolean filled;
        private long block;

        Cursor(SignalCursor input) {
            this.input = input;
        }

        @Override
        public void read(long position, AudioBlock into, int at, int count) throws IOException {
            long from = Math.max(position, 0);
            long to = Math.min(position + count, lengthSamples());
            if (from >= to) {
                into.clear(at, at + count);
                return;
            }
            into.clear(at, at + (int) (from - position));
            into.clear(at + (int) (to - position), at + count);
            long next = from;
            while (next < to) {
                require(conversion.blockOf(next));
                long end = Math.min(to, conversion.blockStart(block + 1));
                int offset = (int) (next - conversion.blockStart(block));
                for (int c = 0; c < converted.length; c++) {
                    System.arraycopy(
                            converted[c], offset, into.channel(c), at + (int) (next - position), (int) (end - next));
                }
                next = end;
            }
        }

        private void require(long number) throws IOException {
            if (filled && block == number) {
                return;
            }
            fillWindow(number);
            block = number;
            filled = true;
            int last = converted.length - 1;
            converter.convert(number, window.channel(0), window.channel(last), converted[0], converted[last]);
        }

        /** Windows overlap; what is there already is moved, because reading backwards is dear in compressed files. */
        private void fillWindow(long number) throws IOException {
            int size = conversion.windowSamples();
            long start = conversion.windowStart(number);
            long kept = filled ? conversion.windowStart(block) + size - start : 0;
            boolean overlaps = kept > 0 && kept < size;
            int have = overlaps ? (int) kept : 0;
            for (int c = 0; c < converted.length; c++) {
                System.arraycopy(window.channel(c), size - have, window.channel(c), 0, have);
            }
            // Read before it is believed: a failure must leave no half-filled window behind.
            filled = false;
            input.read(start + have, window, have, size - have);
        }

        @Override
        public void close() throws IOException {
            filled = false;
            input.close();
        }
    }
}
