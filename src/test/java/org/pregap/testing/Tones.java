package org.pregap.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Short audio files with something in every sample, the same on every run. */
public final class Tones {
    public static final int RATE_HZ = 44_100;
    public static final int SAMPLES_PER_CD_FRAME = 588;

    private Tones() {}

    /** Noise below −6 dBFS; 16 bits, stereo. */
    public static int[][] noise(long seed, int samples) {
        var random = new SplittableRandom(seed);
        int[][] channels = new int[2][samples];
        for (int i = 0; i < samples; i++) {
            channels[0][i] = random.nextInt(-16_000, 16_000);
            channels[1][i] = random.nextInt(-16_000, 16_000);
        }
        return channels;
    }

    /** Noise of full scale; 32 bits, stereo. */
    public static int[][] fullScale(long seed, int samples) {
        var random = new SplittableRandom(seed);
        int[][] channels = new int[2][samples];
        for (int[] channel : channels) {
            Arrays.setAll(channel, i -> random.nextInt());
        }
        return channels;
    }

    /** Writes a 16-bit stereo WAV file; the seed is what sounds. */
    public static Path wav(Path file, long seed, int samples) throws IOException {
        return Files.write(file, WavBytes.pcm16(RATE_HZ, noise(seed, samples)));
    }

    /** Exactly so many CD frames. */
    public static Path wavOfCdFrames(Path file, long seed, int cdFrames) throws IOException {
        return wav(file, seed, cdFrames * SAMPLES_PER_CD_FRAME);
    }

    /** The samples of {@link #wav} as IMAGE.DAT holds them. */
    public static byte[] bytes(long seed, int samples) {
        return WavBytes.samples(16, noise(seed, samples));
    }
}
