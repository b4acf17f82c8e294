package org.pregap.testing;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Breaks bytes in the ways that disks, transfers and hostile people do. */
public final class Damage {
    private Damage() {}

    /** A damaged copy: flipped bits, overwritten runs, cut or repeated stretches, or extreme numbers. */
    public static byte[] mutate(byte[] original, SplittableRandom random) {
        byte[] bytes = original.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, SplittableRandom random) {
        int at = place(bytes.length, random);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> {
                byte[] extremes = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF};
                byte extreme = extremes[random.nextInt(extremes.length)];
                Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), extreme);
            }
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                int to = Math.min(bytes.length, at + 1 + random.nextInt(64));
                byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - at));
                System.arraycopy(bytes, to, shorter, at, bytes.length - to);
                return shorter;
            }
            default -> {
                int count = 1 + random.nextInt(64);
                byte[] longer = Arrays.copyOf(bytes, bytes.length + count);
                System.arraycopy(bytes, at, longer, at + count, bytes.length - at);
                return longer;
            }
        }
        return bytes;
    }

    /** Half of all damage hits the first bytes, where the headers are. */
    private static int place(int length, SplittableRandom random) {
        return random.nextBoolean() ? random.nextInt(Math.min(length, 128)) : random.nextInt(length);
    }
}
