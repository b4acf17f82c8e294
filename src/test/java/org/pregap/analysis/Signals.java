package org.pregap.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.pregap.audio.AudioSource;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.testing.MemorySources;
import org.pregap.time.SampleRate;

/** Test signals of the EBU's kind: stretches of a sine of 1 kHz, continuous in phase, at levels in dBFS of their peak. */
final class Signals {
    private static final int TONE_HZ = 1000;

    private final int rateHz;
    private final double[] period;
    private double[] samples = {};

    private Signals(int rateHz) {
        this.rateHz = rateHz;
        int length = rateHz;
        for (int divisor = TONE_HZ; divisor > 1; divisor--) {
            if (TONE_HZ % divisor == 0 && rateHz % divisor == 0) {
                length = rateHz / divisor;
                break;
            }
        }
        this.period = new double[length];
        for (int i = 0; i < length; i++) {
            period[i] = StrictMath.sin(2 * Math.PI * TONE_HZ * i / rateHz);
        }
    }

    static Signals at(int rateHz) {
        return new Signals(rateHz);
    }

    Signals tone(double seconds, double dbfs) {
        double factor = StrictMath.pow(10, dbfs / 20);
        int from = samples.length;
        samples = Arrays.copyOf(samples, from + (int) Math.round(seconds * rateHz));
        for (int i = from; i < samples.length; i++) {
            samples[i] = factor * period[i % period.length];
        }
        return this;
    }

    Signals silence(double seconds) {
        samples = Arrays.copyOf(samples, samples.length + (int) Math.round(seconds * rateHz));
        return this;
    }

    double[] samples() {
        return samples;
    }

    /** The same on both channels. */
    Measurement measured() throws IOException {
        return measure(rateHz, samples, samples);
    }

    static AudioSource source(int rateHz, double[]... channels) throws IOException {
        var sources = new MemorySources(new SampleRate(rateHz));
        return sources.open(sources.addDoubles("signal", channels));
    }

    static Measurement measure(int rateHz, double[]... channels) throws IOException {
        return measure(2, rateHz, channels);
    }

    static Measurement measure(int threads, int rateHz, double[]... channels) throws IOException {
        var named = new NamedSource("signal", source(rateHz, channels));
        return LoudnessMeter.measure(List.of(named), MonoAs.SINGLE, new Job(threads, Progress.NONE))
                .get(0);
    }
}
