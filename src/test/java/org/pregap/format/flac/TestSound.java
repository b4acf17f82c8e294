package org.pregap.format.flac;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;

/** Samples to encode, and what a stream gives. */
final class TestSound {
    private TestSound() {}

    /** Channels with stretches of silence, constants, smooth waves, noise, extremes and unused low bits. */
    static int[][] random(SplittableRandom random, int channels, int count, int bits) {
        int[][] samples = new int[channels][count];
        for (int[] channel : samples) {
            int from = 0;
            while (from < count) {
                int to = Math.min(count, from + 1 + random.nextInt(400));
                stretch(random, channel, from, to, bits);
                from = to;
            }
        }
        return samples;
    }

    private static void stretch(SplittableRandom random, int[] channel, int from, int to, int bits) {
        int kind = random.nextInt(6);
        int top = (1 << (bits - 1)) - 1;
        int wasted = random.nextInt(bits);
        int height = random.nextInt(Math.max(1, top));
        double step = random.nextDouble();
        int shift = Integer.SIZE - bits;
        for (int i = from; i < to; i++) {
            channel[i] = switch (kind) {
                case 0 -> 0;
                case 1 -> height;
                case 2 -> (int) (height * StrictMath.sin(i * step));
                case 3 -> random.nextInt() >> shift;
                case 4 -> random.nextBoolean() ? top : ~top;
                default -> (random.nextInt() >> shift) >> wasted << wasted;
            };
        }
    }

    /** Reads on to the end, in pieces of some size. */
    static double[][] rest(AudioStream stream, int channels, int pieceSamples) throws IOException {
        var block = new AudioBlock(channels, pieceSamples);
        double[][] all = new double[channels][0];
        int got = stream.read(block, 0, pieceSamples);
        while (got > 0) {
            for (int channel = 0; channel < channels; channel++) {
                int length = all[channel].length;
                all[channel] = Arrays.copyOf(all[channel], length + got);
                System.arraycopy(block.channel(channel), 0, all[channel], length, got);
            }
            got = stream.read(block, 0, pieceSamples);
        }
        return all;
    }

    /** Everything a file holds, its MD5 compared. */
    static double[][] decoded(FlacFile file) throws IOException {
        try (AudioStream stream = file.openVerified()) {
            return rest(stream, file.format().channels(), 4096);
        }
    }

    /** Whole numbers as fractions of full scale. */
    static double[][] scaled(int[][] samples, int bits, int from) {
        return Arrays.stream(samples)
                .map(channel -> Arrays.stream(channel, from, channel.length)
                        .mapToDouble(value -> value / (double) (1L << (bits - 1)))
                        .toArray())
                .toArray(double[][]::new);
    }
}
