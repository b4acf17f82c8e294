package org.pregap.render.words;

import java.util.BitSet;

/** A rendered piece of the programme: its samples as bytes, and which of them were clamped. */
final class Piece {
    private final long start;
    private final long end;
    private final byte[] bytes;
    private final BitSet clamped;

    /**
     * @param start its first sample in the programme
     * @param end the first sample after it
     * @param clamped counted from its first sample
     */
    Piece(long start, long end, byte[] bytes, BitSet clamped) {
        this.start = start;
        this.end = end;
        this.bytes = bytes;
        this.clamped = clamped;
    }

    /** The first sample after it. */
    long end() {
        return end;
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
