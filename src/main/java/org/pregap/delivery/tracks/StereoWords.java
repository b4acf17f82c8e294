package org.pregap.delivery.tracks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.pregap.audio.WordLength;

/** Turns words of stereo, as they are rendered, into whole numbers. */
final class StereoWords {
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private StereoWords() {}

    /** @param into {@code [0, count)} of both channels is overwritten */
    static void split(WordLength length, byte[] words, int from, int[][] into, int count) {
        switch (length) {
            case INT_16 -> split16(words, from, into[0], into[1], count);
            case INT_24 -> split24(words, from, into[0], into[1], count);
            case FLOAT_32 -> throw new IllegalArgumentException("these are no whole numbers");
        }
    }

    private static void split16(byte[] words, int from, int[] left, int[] right, int count) {
        for (int i = 0, at = from; i < count; i++, at += 4) {
            left[i] = (short) SHORTS.get(words, at);
            right[i] = (short) SHORTS.get(words, at + 2);
        }
    }

    private static void split24(byte[] words, int from, int[] left, int[] right, int count) {
        for (int i = 0, at = from; i < count; i++, at += 6) {
            left[i] = word24(words, at);
            right[i] = word24(words, at + 3);
        }
    }

    private static int word24(byte[] words, int at) {
        return (words[at] & 0xFF) | ((words[at + 1] & 0xFF) << 8) | (words[at + 2] << 16);
    }
}
