package org.pregap.torture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Breaks bytes more thoroughly than {@link org.pregap.testing.Damage}: also where lengths stand, by whole chunks, and with
 * what belongs to another file. What comes out hangs on the random numbers alone.
 */
final class Mutation {
    private static final int LONGEST_RUN_BYTES = 64;
    private static final int MOST_ADDED_BYTES = 4096;

    /** Numbers at which counts and sums go wrong. */
    private static final long[] EXTREMES = {
        0,
        1,
        2,
        0x7F,
        0x80,
        0xFF,
        0x7FFF,
        0x8000,
        0xFFFF,
        0x7FFF_FFFFL,
        0x8000_0000L,
        0xFFFF_FFFEL,
        0xFFFF_FFFFL,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        -1,
        -8
    };

    /** Words that mean something to a reader of texts, or to the disk. */
    private static final String[] WORDS = {
        "../bait",
        "../../bait",
        "../../../bait",
        "/etc/hostname",
        "C:\\bait",
        "\0",
        "\"",
        "{",
        "[[[[[[[[",
        "]",
        ",",
        ":",
        "\\u0000",
        "\r",
        "\uFEFF",
        "1e999",
        "-1",
        "-0",
        "1e-999",
        "99999999999999999999",
        "0.0000000000000000001",
        "NaN",
        "null",
        "true",
        "%s%n",
        "${x}",
        ";",
        "\t",
        "\uD83C\uDFB5",
        "=",
        "99:59:74",
        "-0:00:01",
        "2147483648f",
        "IMAGE.DAT",
        "DDPMS"
    };

    private final SplittableRandom random;
    private final byte[] other;

    private Mutation(SplittableRandom random, byte[] other) {
        this.random = random;
        this.other = other;
    }

    /** @param other another file, of which parts may come in */
    static byte[] of(byte[] original, byte[] other, SplittableRandom random) {
        var mutation = new Mutation(random, other);
        byte[] bytes = original.clone();
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes = mutation.once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = place(bytes.length);
        return switch (random.nextInt(12)) {
            case 0 -> flipped(bytes, at);
            case 1 -> noise(bytes, at);
            case 2 -> filled(bytes, at);
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(MOST_ADDED_BYTES));
            case 5, 6 -> number(bytes, random.nextBoolean() ? at : mark(bytes, at) + 4);
            case 7 -> swapped(bytes);
            case 8 -> joined(bytes, 0, at, other, other.length == 0 ? 0 : random.nextInt(other.length), other.length);
            case 9 -> repeated(bytes, at);
            case 10 -> joined(bytes, 0, at, bytes, Math.min(bytes.length, at + 1 + run()), bytes.length);
            default -> word(bytes, at);
        };
    }

    /** Half of all damage hits the first bytes, where the headers are. */
    private int place(int length) {
        return random.nextBoolean() ? random.nextInt(Math.min(length, 128)) : random.nextInt(length);
    }

    private int run() {
        return random.nextInt(LONGEST_RUN_BYTES);
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private byte[] noise(byte[] bytes, int at) {
        int to = Math.min(bytes.length, at + 1 + run());
        for (int i = at; i < to; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] filled(byte[] bytes, int at) {
        byte with = (byte) (random.nextBoolean() ? 0 : 0xFF);
        Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + run()), with);
        return bytes;
    }

    /** An extreme number, or one near what stands there, of 16, 32 or 64 bits in either order. */
    private byte[] number(byte[] bytes, int at) {
        int width = 2 << random.nextInt(3);
        boolean littleEnd = random.nextBoolean();
        long value = EXTREMES[random.nextInt(EXTREMES.length)] + random.nextInt(-1, 2);
        for (int i = 0; i < width && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >> (8 * (littleEnd ? i : width - 1 - i)));
        }
        return bytes;
    }

    /** Two stretches between marks change places, as chunks, packets or lines do. */
    private byte[] swapped(byte[] bytes) {
        int[] marks = new int[4];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark(bytes, random.nextInt(bytes.length));
        }
        Arrays.sort(marks);
        byte[] swapped = new byte[bytes.length];
        int filled = 0;
        for (int[] part : new int[][] {
            {0, marks[0]}, {marks[2], marks[3]}, {marks[1], marks[2]}, {marks[0], marks[1]}, {marks[3], bytes.length}
        }) {
            System.arraycopy(bytes, part[0], swapped, filled, part[1] - part[0]);
            filled += part[1] - part[0];
        }
        return swapped;
    }

    private byte[] repeated(byte[] bytes, int at) {
        int to = mark(bytes, Math.min(bytes.length - 1, at + 1 + random.nextInt(MOST_ADDED_BYTES)));
        int from = Math.min(mark(bytes, at), to);
        return joined(bytes, 0, to, bytes, from, bytes.length);
    }

    private byte[] word(byte[] bytes, int at) {
        byte[] word = WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean()) {
            System.arraycopy(word, 0, bytes, at, Math.min(word.length, bytes.length - at));
            return bytes;
        }
        byte[] behind = Arrays.copyOfRange(bytes, at, bytes.length);
        return joined(joined(bytes, 0, at, word, 0, word.length), 0, at + word.length, behind, 0, behind.length);
    }

    /** The next place from here on where four letters stand together or a line begins; here, if there is none near. */
    private static int mark(byte[] bytes, int from) {
        int letters = 0;
        for (int i = from; i < Math.min(bytes.length, from + MOST_ADDED_BYTES); i++) {
            if (bytes[i] == '\n' && i + 1 < bytes.length) {
                return i + 1;
            }
            letters = bytes[i] >= ' ' && bytes[i] <= 'z' ? letters + 1 : 0;
            if (letters == 4) {
                return i - 3;
            }
        }
        return from;
    }

    private static byte[] joined(byte[] head, int headFrom, int headTo, byte[] tail, int tailFrom, int tailTo) {
        byte[] both = Arrays.copyOf(Arrays.copyOfRange(head, headFrom, headTo), headTo - headFrom + tailTo - tailFrom);
        System.arraycopy(tail, tailFrom, both, headTo - headFrom, tailTo - tailFrom);
        return both;
    }
}
