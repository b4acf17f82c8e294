package org.pregap.delivery.lossy;

import java.io.IOException;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.parallel.Job;

/** The beginning of a sound; what is behind it is filling. */
record DecodedSound(AudioSource whole, long lengthSamples) implements AudioSource {
    private static final int BLOCK_SAMPLES = 1 << 16;

    /** @param statedSamples how long the file says that its sound is */
    static DecodedSound of(AudioSource whole, long statedSamples) {
        return new DecodedSound(whole, Math.min(whole.lengthSamples(), statedSamples));
    }

    @Override
    public PcmFormat format() {
        return whole.format();
    }

    @Override
    public AudioStream open(long firstSample) throws IOException {
        return new Beginning(whole.open(firstSample), firstSample, lengthSamples);
    }

    /** At how many instants a channel is beyond full scale. */
    long overSamples(Job job) throws IOException {
        var block = new AudioBlock(format().channels(), BLOCK_SAMPLES);
        long over = 0;
        try (AudioStream stream = open(0)) {
            for (int count = stream.read(block, 0, BLOCK_SAMPLES); count > 0; ) {
                job.check();
                for (int i = 0; i < count; i++) {
                    over += isOver(block, i) ? 1 : 0;
                }
                count = stream.read(block, 0, BLOCK_SAMPLES);
            }
        }
        return over;
    }

    private static boolean isOver(AudioBlock block, int at) {
        for (int c = 0; c < block.channelCount(); c++) {
            if (Math.abs(block.channel(c)[at]) > 1) {
                return true;
            }
        }
        return false;
    }

    /** A cursor that ends earlier. */
    private static final class Beginning implements AudioStream {
        private final AudioStream whole;
        private final long endSample;
        private long atSample;

        Beginning(AudioStream whole, long atSample, long endSample) {
            this.whole = whole;
            this.atSample = atSample;
            this.endSample = endSample;
        }

        @Override
        public int read(AudioBlock block, int at, int most) throws IOException {
            int wanted = (int) Math.min(most, endSample - atSample);
            int count = wanted > 0 ? whole.read(block, at, wanted) : 0;
            atSample += count;
            return count;
        }

        @Override
        public void seek(long sample) throws IOException {
            whole.seek(sample);
            atSample = sample;
        }

        @Override
        public void close() throws IOException {
            whole.close();
        }
    }
}
