package org.pregap.dsp.rate;

import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import org.jtransforms.fft.DoubleFFT_1D;
import org.pregap.picture.Axis;
import org.pregap.picture.Line;
import org.pregap.picture.LineChart;
import org.pregap.picture.Picture;

/**
 * Draws the pictures of docs/dsp/resampler.md from what comes out of each program, 96 to 44.1 kHz. It is no test but a
 * program, because other programs take part; {@code src/test/scripts/plot-resampler} builds and runs it.
 */
final class RatePictures {
    private static final int FROM_HZ = 96_000;
    private static final int IN_UNIT = 320;
    private static final int OUT_UNIT = 147;
    /** The rate at which both are whole: 14.112 MHz. */
    private static final double COMMON_HZ = (double) FROM_HZ * OUT_UNIT;

    /** Far enough apart for any filter, and each one later by 1/320 of what both rates have in common. */
    private static final int BETWEEN_IMPULSES = 8 * IN_UNIT + 1;
    /** Half of the impulse response that is looked at: 4 ms. */
    private static final int HALF = (int) (COMMON_HZ * 0.004);

    private final Path folder;

    private RatePictures(Path folder) {
        this.folder = folder;
    }

    /** Takes one argument: the folder that the pictures go to. */
    public static void main(String[] arguments) throws Exception {
        var pictures = new RatePictures(Path.of(arguments[0]));
        pictures.responses();
        pictures.aliases();
    }

    private void responses() throws Exception {
        LineChart passBand = LineChart.titled(
                        "Pass band",
                        Axis.linear("Frequency (Hz)").range(0, 20_500),
                        linear("Gain (dB)", -0.0020, 0.0004))
                .note("96 to 44.1 kHz; from the answers to 320 impulses. The band is ±0.0001 dB.")
                .band("promised", -0.0001, 0.0001)
                .marker("20 kHz", 20_000);
        LineChart transition = LineChart.titled(
                        "Transition band",
                        Axis.linear("Frequency (Hz)").range(19_500, 23_500),
                        linear("Gain (dB)", -220, 10))
                .note("What lies above 22.05 kHz would be heard as an alias below it.")
                .level("−150 dB", -150)
                .marker("22.05 kHz", 22_050);
        LineChart impulse = LineChart.titled(
                        "Impulse response",
                        Axis.linear("Time (ms)").range(-3.5, 3.5),
                        linear("Level of the ringing (dB)", -220, 10))
                .note("The largest value in each 1/40 ms.");
        for (ToDiscConverter converter : ToDiscConverter.values()) {
            double[] response = impulseResponse(converter);
            double[] spectrum = spectrumDb(response);
            double binHz = COMMON_HZ / (2.0 * spectrum.length);
            passBand = passBand.with(part(converter, spectrum, binHz, 0, 20_600, 4));
            transition = transition.with(part(converter, spectrum, binHz, 19_400, 23_600, 1));
            impulse = impulse.with(envelope(converter, response));
        }
        Picture.of(passBand).write(folder.resolve("resampler-pass-band.svg"));
        Picture.of(transition).write(folder.resolve("resampler-transition.svg"));
        Picture.of(impulse).write(folder.resolve("resampler-impulse.svg"));
    }

    /**
     * A slow sweep from 20 to 48 kHz; what comes out while it is above 22.05 kHz is alias. The phase, 20,000·t + 1000·t²
     * cycles, is counted in whole numbers: rounded, it would be a noise of its own.
     */
    private void aliases() throws Exception {
        LineChart chart = LineChart.titled(
                        "What a sweep leaves behind",
                        Axis.linear("Frequency that goes in (Hz)").range(20_000, 48_000),
                        linear("Level of all that comes out (dBFS)", -240, 10))
                .note("A tone at −0.1 dBFS rises through the band that a disc cannot hold.")
                .level("−150 dB", -150)
                .marker("22.05 kHz", 22_050);
        int seconds = 14;
        double hzPerSecond = 2000;
        double[] sweep = signal(seconds * FROM_HZ, i -> {
            double time = (double) i / FROM_HZ;
            double edge = edge(time / 0.1) * edge((seconds - time) / 0.1);
            double cycles = 5 * i % 24 / 24.0 + (long) i * i % 9_216_000 / 9_216_000.0;
            return 0.9886 * edge * StrictMath.sin(2 * StrictMath.PI * cycles);
        });
        for (ToDiscConverter converter : ToDiscConverter.values()) {
            double[] out = converter.convert(sweep);
            int bucket = 882;
            double[] peaks = signal(out.length / bucket, i -> peakDb(out, i * bucket, (i + 1) * bucket));
            chart = chart.with(Line.evenly(converter.title, 20_020, hzPerSecond * bucket / 44_100, peaks));
        }
        Picture.of(chart).write(folder.resolve("resampler-aliases.svg"));
    }

    /** The answers to impulses at every place between output samples, put together at the common rate. */
    private static double[] impulseResponse(ToDiscConverter converter) throws Exception {
        double[] impulses = new double[(IN_UNIT + 2) * BETWEEN_IMPULSES];
        for (int i = 1; i <= IN_UNIT; i++) {
            impulses[i * BETWEEN_IMPULSES] = 0.9;
        }
        double[] out = converter.convert(impulses);
        double[] response = new double[2 * HALF + 1];
        for (long n = 0; n < out.length; n++) {
            long nearest = Math.round((double) n * IN_UNIT / OUT_UNIT / BETWEEN_IMPULSES);
            long place = n * IN_UNIT - nearest * BETWEEN_IMPULSES * OUT_UNIT + HALF;
            if (nearest >= 1 && nearest <= IN_UNIT && place >= 0 && place < response.length) {
                response[(int) place] = out[(int) n] / 0.9;
            }
        }
        return response;
    }

    private static double[] spectrumDb(double[] response) {
        int points = 1 << 21;
        double[] spectrum = new double[points];
        System.arraycopy(response, 0, spectrum, 0, response.length);
        new DoubleFFT_1D(points).realForward(spectrum);
        spectrum[1] = 0;
        return signal(points / 2, k -> decibels(StrictMath.hypot(spectrum[2 * k], spectrum[2 * k + 1]) / OUT_UNIT));
    }

    private static Line part(
            ToDiscConverter converter, double[] spectrum, double binHz, double fromHz, double toHz, int step) {
        int from = (int) (fromHz / binHz);
        double[] values = signal((int) ((toHz - fromHz) / binHz / step), i -> spectrum[from + i * step]);
        return Line.evenly(converter.title, from * binHz, step * binHz, values);
    }

    private static Line envelope(ToDiscConverter converter, double[] response) {
        double peak = response[HALF];
        int bucket = (int) (COMMON_HZ / 40_000);
        double[] levels = signal(
                response.length / bucket,
                i -> peakDb(response, i * bucket, (i + 1) * bucket) - decibels(Math.abs(peak)));
        return Line.evenly(converter.title, -HALF / COMMON_HZ * 1000, bucket / COMMON_HZ * 1000, levels);
    }

    private static double[] signal(int length, IntToDoubleFunction value) {
        double[] signal = new double[length];
        for (int i = 0; i < length; i++) {
            signal[i] = value.applyAsDouble(i);
        }
        return signal;
    }

    private static Axis linear(String label, double from, double to) {
        return Axis.linear(label).range(from, to);
    }

    private static double edge(double x) {
        double once = 0.5 - 0.5 * StrictMath.cos(Math.PI * Math.min(1, Math.max(0, x)));
        double twice = 0.5 - 0.5 * StrictMath.cos(Math.PI * once);
        return 0.5 - 0.5 * StrictMath.cos(Math.PI * twice);
    }

    private static double peakDb(double[] samples, int from, int to) {
        double peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return decibels(peak);
    }

    /** Not below −400 dB. */
    private static double decibels(double value) {
        return 20 * StrictMath.log10(Math.max(value, 1e-20));
    }
}
