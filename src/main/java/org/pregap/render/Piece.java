package org.pregap.render;

import java.util.BitSet;

/** A rendered piece of the programme: its samples as 16-bit little-endian bytes, and which of them were clamped. */
final class Piece {
    private final long start;
    private final byte[] bytes;
    private final BitSet clamped;

    /** @param start its first sample in the programme */
    Piece(long start, byte[] bytes, BitSet clamped) {
        this.start = start;
        this.bytes = bytes;
        this.clamped = clamped;
    }

    /** The first sample after it. */
    long end() {
        return start + bytes.length / PieceRenderer.BYTES_PER_SAMPLE;
    }

    byte[] bytes() {
        return bytes;
    }

    void addOversTo(OversLog log) {
        int from = clamped.nextSetBit(0);
        while (from >= 0) {
            int to = clamped.nextClearBit(from);
            log.add(start + from, to - from);
            from = clamped.nextSetBit(to);
        }
    }
}
