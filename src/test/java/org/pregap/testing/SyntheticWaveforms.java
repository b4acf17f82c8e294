package org.pregap.testing;

import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.analysis.waveform.Columns;
import org.pregap.analysis.waveform.Waveform;
import org.pregap.audio.AudioBlock;
import org.pregap.model.Source;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.waveform.Waveforms;

/**
 * Every source is a tone whose level swells and falls every four seconds, quieter on the right; it depends on the place in
 * the source alone. All of it is known at once.
 */
public final class SyntheticWaveforms implements Waveforms {
    private static final int FINEST_SAMPLES = 64;
    private static final double TONE_HZ = 441;
    private static final double SWELL_SECONDS = 4;

    @Override
    public Optional<Waveform> of(Source source) {
        return Optional.of(new Tone(source));
    }

    @Override
    public Optional<Samples> samples(Source source, long firstSample, int count) {
        var block = new AudioBlock(source.format().channels(), count);
        int rateHz = source.format().rate().hz();
        for (int c = 0; c < block.channelCount(); c++) {
            for (int i = 0; i < count; i++) {
                double at = firstSample + i;
                block.channel(c)[i] = level(c, at, rateHz) * Math.sin(2 * Math.PI * TONE_HZ * at / rateHz);
            }
        }
        return Optional.of(new Samples(source, firstSample, count, block));
    }

    @Override
    public Subscription observe(Consumer<? super Source> observer) {
        return () -> {};
    }

    private static double level(int channel, double sample, int rateHz) {
        double swell = 0.5 - 0.5 * Math.cos(2 * Math.PI * sample / (rateHz * SWELL_SECONDS));
        return (channel == 0 ? 0.9 : 0.7) * (0.2 + 0.8 * swell);
    }

    private record Tone(Source source) implements Waveform {
        @Override
        public int channels() {
            return source.format().channels();
        }

        @Override
        public long lengthSamples() {
            return source.lengthSamples();
        }

        @Override
        public long knownSamples() {
            return source.lengthSamples();
        }

        @Override
        public void read(int channel, double firstSample, double samplesPerColumn, Columns into) {
            for (int i = 0; i < into.count(); i++) {
                double at = firstSample + (i + 0.5) * samplesPerColumn;
                if (at < 0 || at >= source.lengthSamples()) {
                    into.setUnknown(i);
                    continue;
                }
                float level = (float) level(channel, at, source.format().rate().hz());
                into.low()[i] = -level;
                into.high()[i] = level;
                into.rms()[i] = level * (float) Math.sqrt(0.5);
            }
        }

        @Override
        public int finestSamples() {
            return FINEST_SAMPLES;
        }
    }
}
