package org.pregap.dsp.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a listener could hear, by tones, sweeps and noise. */
class RateQualityTest {
    private static final RatePair TO_DISC = new RatePair(96_000, 44_100);

    /** Sample n of the output is the tone at n/rate: nothing is late, early or louder. */
    @ParameterizedTest
    @MethodSource("org.pregap.dsp.rate.RatePair#all")
    void tonesComeOutWhereTheyWentIn(RatePair pair) {
        for (double share : new double[] {0.001, 0.1, 20_000 / 44_100.0}) {
            double hz = share * pair.lowerHz();
            double[] in = tone(pair.fromHz(), hz, 2 * pair.conversion().windowSamples());
            double[] out = WholeSignal.mono(pair.conversion(), in).left();
            double[] expected = tone(pair.toHz(), hz, out.length);
            int reach = (int) (129L * pair.toHz() / pair.lowerHz());
            double[] inside = Arrays.copyOfRange(difference(out, expected), reach, out.length - reach);
            assertThat(peakDb(inside)).isLessThan(-160);
        }
    }

    /** −140 dB is promised; what is left are images of the tone, deep in the stop band. */
    @ParameterizedTest
    @MethodSource("org.pregap.dsp.rate.RatePair#all")
    void fullScaleToneCarriesNothingElse(RatePair pair) {
        double[] in = tone(pair.fromHz(), 1000, 2 * pair.conversion().windowSamples());
        double[] out = WholeSignal.mono(pair.conversion(), in).left();

        assertThat(restBesideTone(out, 1000, pair.toHz())).isLessThan(-200);
    }

    /** A sweep through everything that must vanish: 22.05 to 48 kHz leave nothing behind in 44.1 kHz. */
    @Test
    void sweepAboveTheBandLeavesNothing() {
        int length = 96_000;
        double[] in = sweep(TO_DISC.fromHz(), 23_000, 47_500, length);
        double[] out = WholeSignal.mono(TO_DISC.conversion(), in).left();

        assertThat(peakDb(out)).isLessThan(-150);
    }

    /** The same sweep inside the band comes out as it is, at the other rate. */
    @Test
    void sweepInTheBandStaysASweep() {
        double[] in = sweep(TO_DISC.fromHz(), 20, 19_900, 2 * TO_DISC.fromHz());
        double[] out = WholeSignal.mono(TO_DISC.conversion(), in).left();
        double[] expected = sweep(TO_DISC.toHz(), 20, 19_900, 2 * TO_DISC.toHz());

        assertThat(peakDb(difference(out, expected))).isLessThan(-150);
    }

    /** Up and down again, for everything below 20 kHz. −95 dB is asked for. */
    @Test
    void thereAndBackIsTheSame() {
        double[] in = noiseBelow20kHz(44_100, 1 << 16);
        double[] up =
                WholeSignal.mono(RateConversion.between(44_100, 96_000), in).left();
        double[] back = WholeSignal.mono(TO_DISC.conversion(), up).left();

        assertThat(peakDb(difference(back, in))).isLessThan(-140);
    }

    private static double[] tone(int rateHz, double hz, int samples) {
        return signal(samples, i -> StrictMath.sin(2 * Math.PI * hz * i / rateHz));
    }

    /** A logarithmic sweep at −0.1 dBFS, faded at both ends so that it has no edges. */
    private static double[] sweep(int rateHz, double fromHz, double toHz, int samples) {
        double seconds = (double) samples / rateHz;
        double growth = StrictMath.log(toHz / fromHz) / seconds;
        return signal(samples, i -> {
            double time = (double) i / rateHz;
            double phase = 2 * Math.PI * fromHz / growth * StrictMath.expm1(growth * time);
            return 0.9886 * edge(time / 0.1) * edge((seconds - time) / 0.1) * StrictMath.sin(phase);
        });
    }

    /** From 0 to 1 so smoothly that nothing of it lies far from the tone. */
    private static double edge(double x) {
        return x >= 1 ? 1 : raisedCosine(raisedCosine(raisedCosine(x)));
    }

    private static double raisedCosine(double x) {
        return 0.5 - 0.5 * StrictMath.cos(Math.PI * x);
    }

    /** Many tones of random frequency and phase, faded at both ends. */
    private static double[] noiseBelow20kHz(int rateHz, int samples) {
        SplittableRandom random = new SplittableRandom(1);
        double[] sum = new double[samples];
        for (int tone = 0; tone < 60; tone++) {
            double step = 2 * Math.PI * random.nextDouble(20, 20_000) / rateHz;
            double phase = random.nextDouble(6.28);
            for (int i = 0; i < samples; i++) {
                sum[i] += StrictMath.sin(step * i + phase) / 20;
            }
        }
        return signal(samples, i -> sum[i] * edge(i / 4410.0) * edge((samples - 1 - i) / 4410.0));
    }

    private static double[] signal(int samples, IntToDoubleFunction value) {
        double[] signal = new double[samples];
        for (int i = 0; i < samples; i++) {
            signal[i] = value.applyAsDouble(i);
        }
        return signal;
    }

    private static double[] difference(double[] a, double[] b) {
        return signal(Math.min(a.length, b.length), i -> a[i] - b[i]);
    }

    private static double peakDb(double[] samples) {
        double peak = 0;
        for (double sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return 20 * StrictMath.log10(peak);
    }

    /** Power of what is left after the best fitting tone is taken out, relative to it: THD and noise, in dB. */
    private static double restBesideTone(double[] samples, double hz, int rateHz) {
        int periods = (int) (samples.length / 2.0 * hz / rateHz);
        int count = (int) Math.rint(periods * rateHz / hz);
        int from = (samples.length - count) / 2;
        double step = 2 * Math.PI * hz / rateHz;
        Fit fit = new Fit();
        for (int i = from; i < from + count; i++) {
            fit.add(samples[i], StrictMath.sin(step * i), StrictMath.cos(step * i));
        }
        double rest = 0;
        for (int i = from; i < from + count; i++) {
            double value = samples[i] - fit.at(StrictMath.sin(step * i), StrictMath.cos(step * i));
            rest += value * value;
        }
        return 10 * StrictMath.log10(rest / (count / 2.0));
    }

    /** Least squares for a·sin + b·cos. */
    private static final class Fit {
        private double ss;
        private double cc;
        private double sc;
        private double sy;
        private double cy;

        void add(double y, double sin, double cos) {
            ss += sin * sin;
            cc += cos * cos;
            sc += sin * cos;
            sy += sin * y;
            cy += cos * y;
        }

        double at(double sin, double cos) {
            double determinant = ss * cc - sc * sc;
            return ((sy * cc - cy * sc) * sin + (cy * ss - sy * sc) * cos) / determinant;
        }
    }
}
