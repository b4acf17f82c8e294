package org.pregap.bench;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.pregap.analysis.waveform.Columns;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.audio.AudioBlock;
import org.pregap.model.Source;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.waveform.Waveforms;

/** Sources that are all the same noise, swelling up and down; reading it takes about as long as reading a pyramid. */
final class NoiseWaveforms implements Waveforms {
    private static final int KNOWN = 1 << 16;
    private static final int FINEST_SAMPLES = 256;
    private static final int MOST_SAMPLES = 1 << 18;

    private final float[] low = new float[KNOWN];
    private final float[] high = new float[KNOWN];
    private final AudioBlock samples = new AudioBlock(2, MOST_SAMPLES);

    NoiseWaveforms() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < KNOWN; i++) {
            float level = (float) (0.15 + 0.35 * (1 + Math.sin(i * 2e-3)));
            high[i] = level * (float) random.nextDouble(0.4, 1);
            low[i] = -level * (float) random.nextDouble(0.4, 1);
        }
        for (int i = 0; i < MOST_SAMPLES; i++) {
            samples.channel(0)[i] = random.nextDouble(-0.7, 0.7);
            samples.channel(1)[i] = random.nextDouble(-0.5, 0.5);
        }
    }

    @Override
    public Optional<Waveform> of(Source source) {
        return Optional.of(new Noise(source.lengthSamples()));
    }

    @Override
    public Optional<Samples> samples(Source source, long firstSample, int count) {
        return Optional.of(new Samples(source, firstSample, count, samples));
    }

    @Override
    public Subscription observe(Consumer<? super Source> observer) {
        return () -> {};
    }

    private final class Noise implements Waveform {
        private static final int MOST_READ = 8;

        private final long lengthSamples;

        Noise(long lengthSamples) {
            this.lengthSamples = lengthSamples;
        }

        @Override
        public int channels() {
            return 2;
        }

        @Override
        public long lengthSamples() {
            return lengthSamples;
        }

        @Override
        public long knownSamples() {
            return lengthSamples;
        }

        @Override
        public void read(int channel, double firstSample, double samplesPerColumn, Columns into) {
            for (int i = 0; i < into.count(); i++) {
                double at = firstSample + i * samplesPerColumn;
                if (at < 0 || at >= lengthSamples) {
                    into.setUnknown(i);
                    continue;
                }
                int from = (int) (at / FINEST_SAMPLES) & (KNOWN - 1);
                float least = 1;
                float most = -1;
                for (int k = 0; k < MOST_READ; k++) {
                    int entry = (from + k) & (KNOWN - 1);
                    least = Math.min(least, low[entry]);
                    most = Math.max(most, high[entry]);
                }
                into.low()[i] = least;
                into.high()[i] = most;
                into.rms()[i] = 0.4f * (most - least);
            }
        }

        @Override
        public int finestSamples() {
            return FINEST_SAMPLES;
        }
    }
}
