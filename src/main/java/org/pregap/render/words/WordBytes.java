package org.pregap.render.words;

import org.pregap.audio.WordLength;

/** Integer words as bytes: little-endian, left and right in turn. */
final class WordBytes {
    private WordBytes() {}

    /** @param words {@code words[c][i]}; {@code [from, from + count)} is written */
    static byte[] interleaved(int[][] words, int from, int count, WordLength length) {
        return length == WordLength.INT_16
                ? sixteen(words[0], words[1], from, count)
                : twentyFour(words[0], words[1], from, count);
    }

    private static byte[] sixteen(int[] left, int[] right, int from, int count) {
        byte[] bytes = new byte[count * 4];
        for (int i = from, at = 0; i < from + count; i++, at += 4) {
            int l = left[i];
            int r = right[i];
            bytes[at] = (byte) l;
            bytes[at + 1] = (byte) (l >> 8);
            bytes[at + 2] = (byte) r;
            bytes[at + 3] = (byte) (r >> 8);
        }
        return bytes;
    }

    private static byte[] twentyFour(int[] left, int[] right, int from, int count) {
        byte[] bytes = new byte[count * 6];
        for (int i = from, at = 0; i < from + count; i++, at += 6) {
            int l = left[i];
            int r = right[i];
            bytes[at] = (byte) l;
            bytes[at + 1] = (byte) (l >> 8);
            bytes[at + 2] = (byte) (l >> 16);
            bytes[at + 3] = (byte) r;
            bytes[at + 4] = (byte) (r >> 8);
            bytes[at + 5] = (byte) (r >> 16);
        }
        return bytes;
    }
}
