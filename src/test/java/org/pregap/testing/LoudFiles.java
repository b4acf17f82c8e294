package org.pregap.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Short files of a known level: soft noise that swells and fades, with a click on top where a peak is wanted. */
public final class LoudFiles {
    private static final double FULL_SCALE = 32_767;

    private LoudFiles() {}

    /** Stereo noise, different on both sides, of that amplitude at its loudest. */
    public static Path noise(Path file, long seed, double seconds, double amplitude) throws IOException {
        return noise(file, seed, Tones.RATE_HZ, seconds, amplitude, 0);
    }

    /** @param click the height of a single sample in the middle, which changes the peak and hardly the loudness */
    public static Path noise(Path file, long seed, int rateHz, double seconds, double amplitude, double click)
            throws IOException {
        var random = new SplittableRandom(seed);
        int count = (int) Math.round(seconds * rateHz);
        int[][] channels = new int[2][count];
        double[] smooth = new double[2];
        for (int i = 0; i < count; i++) {
            // Not a constant level, so that figures of different windows differ.
            double swell = 0.4 + 0.6 * Math.abs(i % (2.0 * rateHz) / rateHz - 1);
            for (int c = 0; c < 2; c++) {
                smooth[c] = 0.6 * smooth[c] + 0.4 * random.nextDouble(-1, 1);
                channels[c][i] = (int) Math.rint(smooth[c] * swell * amplitude * FULL_SCALE);
            }
        }
        if (click > 0) {
            channels[0][count / 2] = (int) Math.rint(click * FULL_SCALE);
        }
        return Files.write(file, WavBytes.pcm16(rateHz, channels));
    }

    public static Path silence(Path file, double seconds) throws IOException {
        int count = (int) Math.round(seconds * Tones.RATE_HZ);
        return Files.write(file, WavBytes.pcm16(Tones.RATE_HZ, new int[count], new int[count]));
    }
}
