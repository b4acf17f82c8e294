package org.pregap.audio;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Decodes the commonest long words, stereo of 24 bits little-endian, with one look at the bytes for both channels. */
final class Stereo24 {
    private static final VarHandle LONG_LE =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BYTES = 6;
    private static final double SCALE = 0x1p-23;

    private Stereo24() {}

    static void decode(byte[] bytes, int from, AudioBlock block, int at, int count) {
        double[] left = block.channel(0);
        double[] right = block.channel(1);
        // The look takes two bytes more than a sample has, which may not exist behind the last one.
        int safe = Math.min(count, Math.floorDiv(bytes.length - from - Long.BYTES, BYTES) + 1);
        int place = from;
        for (int i = 0; i < safe; i++, place += BYTES) {
            long both = (long) LONG_LE.get(bytes, place);
            left[at + i] = (both << 40 >> 40) * SCALE;
            right[at + i] = (both << 16 >> 40) * SCALE;
        }
        if (safe < count) {
            SampleEncoding.SIGNED_24_LE.decode(bytes, place, BYTES, left, at + safe, count - safe);
            SampleEncoding.SIGNED_24_LE.decode(bytes, place + BYTES / 2, BYTES, right, at + safe, count - safe);
        }
    }
}
