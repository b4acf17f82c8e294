package org.pregap.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pregap.dsp.dither.NoiseKind;
import org.pregap.dsp.dither.Quantizer;

/** Rounding to 16 bits with dither, at 44.1 kHz. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuantizerBenchmark {
    private static final int SAMPLES = 4096;

    @Param({"NONE", "TPDF", "HIGH_PASS_TPDF", "LIPSHITZ_5", "WANNAMAKER_9", "SHIBATA_44"})
    public NoiseKind kind = NoiseKind.NONE;

    private final double[] samples = Noise.samples(SAMPLES, 3);
    private final boolean[] silent = new boolean[SAMPLES];
    private final int[] words = new int[SAMPLES];
    private Quantizer[] channels = {};
    private long position;

    @Setup
    public void open() {
        channels = new Quantizer[] {Quantizer.of(kind, 16, 1, 0), Quantizer.of(kind, 16, 1, 1)};
    }

    @Benchmark
    public int quantise(AudioSeconds done) {
        var part = new Quantizer.Part(0, SAMPLES, position);
        for (Quantizer channel : channels) {
            channel.quantise(samples, silent, part, words, over -> {});
        }
        position += SAMPLES;
        done.audioSeconds += SAMPLES / 44_100.0;
        return words[0];
    }
}
