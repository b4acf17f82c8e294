package org.pregap.format.flac.encode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Writes numbers of any length bit by bit, the highest bit first. Up to 7 bits wait for a whole byte; eight bytes are
 * stored each time, of which the last ones are overwritten by what comes next.
 */
final class BitWriter {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** With 7 bits that wait this is less than 64, so that what is stored can be shifted out at once. */
    private static final int MOST_BITS = Long.SIZE - 8;

    private final byte[] bytes;
    private int at;

    /** What is not stored for good: the highest {@link #waitingBits} bits, and zeros below. */
    private long waiting;

    private int waitingBits;

    /** @param mostBytes more are never written */
    BitWriter(int mostBytes) {
        bytes = new byte[mostBytes + Long.BYTES];
    }

    void clear() {
        at = 0;
        waiting = 0;
        waitingBits = 0;
    }

    /**
     * @param value not negative, and with nothing above its bits
     * @param bits 0 to 56
     */
    void put(long value, int bits) {
        if (bits > 0) {
            waiting |= value << (Long.SIZE - waitingBits - bits);
            waitingBits += bits;
            store();
        }
    }

    /** @param bits 1 to 56, the sign included */
    void putSigned(long value, int bits) {
        put(value & (-1L >>> (Long.SIZE - bits)), bits);
    }

    /** As many zeros as the number says, and a one. */
    void putUnary(int zeros) {
        int left = zeros;
        for (; left >= MOST_BITS; left -= MOST_BITS) {
            put(0, MOST_BITS);
        }
        put(1, left + 1);
    }

    /**
     * Writes numbers in Rice's code: twice the number, or where it is negative the odd ones, above the lowest {@code
     * parameter} bits as so many zeros and a one, the lowest bits as they are. Source: RFC 9639 section 9.2.7.
     */
    void putRice(int[] values, int from, int to, int parameter) {
        long bits = waiting;
        int count = waitingBits;
        int place = at;
        long stop = 1L << parameter;
        long mask = stop - 1;
        int i = from;
        for (; i < to - 1; i += 2) {
            int first = folded(values[i]);
            int second = folded(values[i + 1]);
            int secondBits = (second >>> parameter) + 1 + parameter;
            int bothBits = (first >>> parameter) + 1 + parameter + secondBits;
            if (bothBits > MOST_BITS) {
                stand(place, bits, count);
                putLongRice(first, parameter);
                putLongRice(second, parameter);
                place = at;
                bits = waiting;
                count = waitingBits;
                continue;
            }
            count += bothBits;
            bits |= (((stop | (first & mask)) << secondBits) | stop | (second & mask)) << (Long.SIZE - count);
            LONGS.set(bytes, place, bits);
            place += count >>> 3;
            bits <<= count & ~7;
            count &= 7;
        }
        stand(place, bits, count);
        if (i < to) {
            putLongRice(folded(values[i]), parameter);
        }
    }

    private static int folded(int value) {
        return value << 1 ^ value >> 31;
    }

    private void putLongRice(int folded, int parameter) {
        putUnary(folded >>> parameter);
        put(folded & (1L << parameter) - 1, parameter);
    }

    private void stand(int newAt, long newWaiting, int newWaitingBits) {
        at = newAt;
        waiting = newWaiting;
        waitingBits = newWaitingBits;
    }

    /** Zeros up to a whole byte. */
    void align() {
        put(0, -waitingBits & 7);
    }

    /** How many whole bytes were written. */
    int length() {
        return at;
    }

    /** The array that is written into; what it holds from {@link #length} on means nothing. */
    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, at);
    }

    private void store() {
        LONGS.set(bytes, at, waiting);
        at += waitingBits >>> 3;
        waiting <<= waitingBits & ~7;
        waitingBits &= 7;
    }
}
