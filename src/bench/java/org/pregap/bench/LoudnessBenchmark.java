package org.pregap.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pregap.dsp.loudness.LevelKernel;
import org.pregap.dsp.loudness.TruePeak;

/**
 * Loudness at 44.1 kHz. True peak is looked for in noise of an even level, where every stretch could hold the highest
 * one: in music most stretches are passed over, which is faster.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoudnessBenchmark {
    private static final int RATE_HZ = 44_100;
    private static final int SAMPLES = 64 * TruePeak.STEP_SAMPLES;

    private final double[] left = Noise.samples(SAMPLES + 2 * TruePeak.CONTEXT_SAMPLES, 4);
    private final double[] right = Noise.samples(SAMPLES + 2 * TruePeak.CONTEXT_SAMPLES, 5);
    private final LevelKernel levels = new LevelKernel(RATE_HZ);
    private final TruePeak peak = new TruePeak();

    @Benchmark
    public LevelKernel weightedEnergy(AudioSeconds done) {
        levels.begin();
        levels.run(left, right, 0, SAMPLES);
        done.audioSeconds += (double) SAMPLES / RATE_HZ;
        return levels;
    }

    @Benchmark
    public double truePeak(AudioSeconds done) {
        peak.reset(0);
        for (double[] channel : new double[][] {left, right}) {
            peak.look(channel, TruePeak.CONTEXT_SAMPLES, TruePeak.CONTEXT_SAMPLES + SAMPLES);
        }
        peak.finish();
        done.audioSeconds += (double) SAMPLES / RATE_HZ;
        return peak.highest();
    }
}
