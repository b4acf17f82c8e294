package org.pregap.render.words;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;

/** Writes samples as floating-point words: the nearest number of 32 bits. Nothing is added and nothing clamped. */
final class FloatRounding implements Rounding {
    @Override
    public boolean dependsOnPast() {
        return false;
    }

    @Override
    public Piece round(MixedPiece mixed) {
        double[] left = mixed.mix.channel(0);
        double[] right = mixed.mix.channel(1);
        var words = ByteBuffer.allocate(mixed.count * 2 * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = mixed.context; i < mixed.context + mixed.count; i++) {
            words.putFloat((float) left[i]).putFloat((float) right[i]);
        }
        return new Piece(mixed.start, mixed.end(), words.array(), new BitSet());
    }
}
