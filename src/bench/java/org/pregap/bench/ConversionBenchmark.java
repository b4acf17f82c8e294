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
import org.pregap.dsp.rate.RateConversion;
import org.pregap.dsp.rate.RateConverter;

/** Sample rate conversion, a block at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConversionBenchmark {
    @Param({"96000 44100", "48000 44100", "192000 44100", "88200 44100", "44100 96000"})
    public String rates = "";

    private double[] left = {};
    private double[] right = {};
    private double[] outLeft = {};
    private double[] outRight = {};
    private RateConverter converter = RateConversion.between(48_000, 44_100).open();
    private double blockSeconds;

    @Setup
    public void open() {
        int space = rates.indexOf(' ');
        int toHz = Integer.parseInt(rates.substring(space + 1));
        RateConversion conversion = RateConversion.between(Integer.parseInt(rates.substring(0, space)), toHz);
        converter = conversion.open();
        left = Noise.samples(conversion.windowSamples(), 1);
        right = Noise.samples(conversion.windowSamples(), 2);
        outLeft = new double[conversion.longestBlockSamples()];
        outRight = new double[conversion.longestBlockSamples()];
        blockSeconds = (double) (conversion.blockStart(1) - conversion.blockStart(0)) / toHz;
    }

    @Benchmark
    public double convert(AudioSeconds done) {
        converter.convert(0, left, right, outLeft, outRight);
        done.audioSeconds += blockSeconds;
        return outLeft[0] + outRight[0];
    }
}
