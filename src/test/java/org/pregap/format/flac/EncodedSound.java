package org.pregap.format.flac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.pregap.audio.PcmFormat;
import org.pregap.format.flac.encode.FlacEncoding;
import org.pregap.format.flac.encode.FlacLevel;
import org.pregap.format.flac.encode.FrameEncoder;
import org.pregap.time.SampleRate;

/** Samples, and the file that our encoder makes of them. */
@SuppressWarnings("ArrayRecordComponent") // made by a generator and never compared
record EncodedSound(int[][] samples, int rateHz, int bits, FlacLevel level) {
    @Override
    public String toString() {
        return samples.length + " channels of " + samples[0].length + " samples of " + bits + " bits at " + rateHz
                + " Hz, " + level;
    }

    Path write(Path file) throws IOException {
        Files.deleteIfExists(file);
        var format = new PcmFormat(new SampleRate(rateHz), samples.length, bits, false);
        int count = samples[0].length;
        try (var writer = FlacWriter.create(file, new FlacEncoding(format, level), count)) {
            FrameEncoder encoder = writer.encoder();
            long number = 0;
            for (int from = 0; from < count; from += FlacEncoding.BLOCK_SAMPLES) {
                int to = Math.min(count, from + FlacEncoding.BLOCK_SAMPLES);
                writer.write(encoder.encode(block(from, to), to - from, number++));
            }
            writer.finish(HexFormat.of().formatHex(new FlacSketch(samples, bits, 0).md5));
        }
        return file;
    }

    private int[][] block(int from, int to) {
        return Arrays.stream(samples)
                .map(channel -> Arrays.copyOfRange(channel, from, to))
                .toArray(int[][]::new);
    }

    /** Decaying chords with overtones, in a room of low-passed noise: about as predictable as music is. */
    static int[][] music(int seconds, int rateHz, int bits) {
        var random = new SplittableRandom(bits);
        int count = seconds * rateHz;
        double top = (1L << (bits - 1)) * 0.15;
        int[][] samples = new int[2][count];
        double noise = 0;
        double[] pitches = new double[3];
        for (int i = 0; i < count; i++) {
            int sinceChord = i % (rateHz / 2);
            if (sinceChord == 0) {
                Arrays.setAll(pitches, voice -> random.nextDouble(0.005, 0.06));
            }
            double fading = 1.0 / (1 + sinceChord / (rateHz * 0.1));
            double chord = 0;
            for (double pitch : pitches) {
                chord += StrictMath.sin(i * pitch) + 0.4 * StrictMath.sin(2 * i * pitch);
            }
            noise += 0.2 * (random.nextDouble(-1, 1) - noise);
            samples[0][i] = (int) (top * (fading * chord + 0.1 * noise));
            samples[1][i] = (int) (top * (0.7 * fading * chord + 0.1 * noise + 0.02 * random.nextDouble(-1, 1)));
        }
        return samples;
    }
}
