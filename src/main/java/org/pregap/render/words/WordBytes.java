package org.pregap.render.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.pregap.audio.WordLength;

/** Integer words as bytes: little-endian, left and right in turn. */
final class WordBytes {
    private static final VarHandle INT_LE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BYTES_16 = 4;
    private static final int BYTES_24 = 6;

    private WordBytes() {}

    /** @param words {@code words[c][i]}; {@code [from, from + count)} is written */
    static byte[] interleaved(int[][] words, int from, int count, WordLength length) {
        return length == WordLength.INT_16
                ? sixteen(words[0], words[1], from, count)
                : twentyFour(words[0], words[1], from, count);
    }

    private static byte[] sixteen(int[] left, int[] right, int from, int count) {
        byte[] bytes = new byte[count * BYTES_16];
        for (int i = 0; i < count; i++) {
            INT_LE.set(bytes, i * BYTES_16, (left[from + i] & 0xFFFF) | right[from + i] << 16);
        }
        return bytes;
    }

    private static byte[] twentyFour(int[] left, int[] right, int from, int count) {
        byte[] bytes = new byte[count * BYTES_24];
        for (int i = 0, at = 0; i < count; i++, at += BYTES_24) {
            int l = left[from + i];
            int r = right[from + i];
            INT_LE.set(bytes, at, (l & 0xFF_FFFF) | r << 24);
            bytes[at + 4] = (byte) (r >> 8);
            bytes[at + 5] = (byte) (r >> 16);
        }
        return bytes;
    }
}
