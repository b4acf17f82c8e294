package org.pregap.format.flac;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Small FLAC files to be broken elsewhere. */
public final class FlacSeeds {
    private FlacSeeds() {}

    /** Files of several word lengths, with and without seek table. */
    public static List<byte[]> some() {
        return List.of(
                sketch(1, 16).toBytes(),
                sketch(2, 24).withSeekTable().toBytes(),
                sketch(3, 32).toBytes(),
                sketch(4, 8).toBytes());
    }

    /** Puts the check of every frame right again that a file still has where the one of {@link #some} had it. */
    public static byte[] repaired(byte[] broken) {
        byte[] repaired = broken.clone();
        for (int seed = 1; seed <= 4; seed++) {
            FlacSketch sketch = sketch(seed, List.of(16, 24, 32, 8).get(seed - 1));
            if (seed == 2) {
                sketch.withSeekTable();
            }
            if (sketch.toBytes().length == broken.length) {
                repair(repaired, sketch);
            }
        }
        return repaired;
    }

    private static void repair(byte[] file, FlacSketch sketch) {
        int at = file.length
                - sketch.flacFrames.stream()
                        .mapToInt(flacFrame -> flacFrame.length)
                        .sum();
        for (byte[] flacFrame : sketch.flacFrames) {
            int end = at + flacFrame.length;
            int crc = BitWriter.crc16(Arrays.copyOfRange(file, at, end - 2));
            file[end - 2] = (byte) (crc >> 8);
            file[end - 1] = (byte) crc;
            at = end;
        }
    }

    private static FlacSketch sketch(long seed, int bits) {
        int[][] samples = TestSound.random(new SplittableRandom(seed), 2, 1500, bits);
        return new FlacSketch(samples, bits, seed);
    }
}
