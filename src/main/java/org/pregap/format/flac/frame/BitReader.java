package org.pregap.format.flac.frame;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * A cursor over the bits of a file, most significant first, with one buffer that is filled again and again. It takes
 * the frame check along as it goes, so that a frame may be longer than the buffer.
 */
public final class BitReader {
    /** A 64-bit word taken at any byte holds at least this many bits from any bit on. */
    static final int PEEK_BITS = 57;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int CAPACITY_BYTES = 1 << 16;

    /** With a longer remainder a quotient below 57 no longer fits into 32 bits: such numbers take the careful way. */
    private static final int MOST_QUICK_RICE_BITS = 27;

    private final FileBytes file;

    /** {@code [0, filledBytes)} is from the file; eight zeros follow, so that a whole word can be taken anywhere. */
    private final byte[] buffer = new byte[CAPACITY_BYTES + Long.BYTES];

    private long bufferOffsetBytes;
    private int filledBytes;
    private int positionBits;
    private int crc16;
    private int crcFromByte;

    public BitReader(FileBytes file) {
        this.file = file;
    }

    /** Goes to a byte of the file, at most its length. */
    public void seek(long offsetBytes) {
        long inBuffer = offsetBytes - bufferOffsetBytes;
        if (inBuffer < 0 || inBuffer > filledBytes) {
            bufferOffsetBytes = offsetBytes;
            filledBytes = 0;
            Arrays.fill(buffer, 0, Long.BYTES, (byte) 0);
            inBuffer = 0;
        }
        positionBits = (int) inBuffer * Byte.SIZE;
        beginCheck();
    }

    /** The place in the file of the byte that holds the next bit. */
    public long offsetBytes() {
        return bufferOffsetBytes + (positionBits >>> 3);
    }

    public boolean atEnd() {
        return offsetBytes() >= file.length();
    }

    int u8() throws IOException {
        return (int) read(Byte.SIZE);
    }

    /** The next bits as an unsigned number; {@code bits} is 0 to 57. */
    long read(int bits) throws IOException {
        need(bits);
        long value = peek() >>> 1 >>> (63 - bits);
        positionBits += bits;
        return value;
    }

    /** The next bits as a number in two's complement; {@code bits} is 1 to 57. */
    long readSigned(int bits) throws IOException {
        need(bits);
        long value = peek() >> (64 - bits);
        positionBits += bits;
        return value;
    }

    /** Counts zeros up to the next one, and takes that too; with more than {@code most} zeros the bytes are broken. */
    long readUnary(long most) throws IOException {
        long zeros = 0;
        while (true) {
            need(1);
            int known = Math.min(PEEK_BITS, filledBytes * Byte.SIZE - positionBits);
            int run = Math.min(known, Long.numberOfLeadingZeros(peek()));
            zeros += run;
            if (zeros > most) {
                throw malformed("a number in unary is larger than " + most);
            }
            if (run < known) {
                positionBits += run + 1;
                return zeros;
            }
            positionBits += run;
        }
    }

    /**
     * Reads numbers in Rice code into {@code [from, to)}.
     *
     * @param remainderBits 0 to 30
     */
    void readRice(int[] into, int from, int to, int remainderBits) throws IOException {
        int i = from;
        while (true) {
            i = quickRice(into, i, to, remainderBits);
            if (i == to) {
                return;
            }
            long quotient = readUnary(0xFFFF_FFFFL >>> remainderBits);
            long folded = (quotient << remainderBits) | read(remainderBits);
            into[i++] = (int) ((folded >>> 1) ^ -(folded & 1));
        }
    }

    /** Takes two numbers with a single look at 64 bits, as long as the buffer lasts and two are not longer than that. */
    private int quickRice(int[] into, int from, int to, int remainderBits) {
        if (remainderBits > MOST_QUICK_RICE_BITS) {
            return from;
        }
        byte[] bytes = buffer;
        int lastBit = (filledBytes - Long.BYTES) * Byte.SIZE;
        int bit = positionBits;
        int fixedBits = remainderBits + 1;
        int unusedBits = 63 - remainderBits;
        int i = from;
        while (i < to - 1 && bit <= lastBit) {
            long word = (long) WORDS.get(bytes, bit >>> 3) << (bit & 7);
            int zeros = Long.numberOfLeadingZeros(word);
            int bits = zeros + fixedBits;
            long next = word << bits;
            int nextZeros = Long.numberOfLeadingZeros(next);
            int bothBits = bits + nextZeros + fixedBits;
            if (bothBits > PEEK_BITS) {
                break;
            }
            int folded = (zeros << remainderBits) | (int) (word << zeros << 1 >>> 1 >>> unusedBits);
            int nextFolded = (nextZeros << remainderBits) | (int) (next << nextZeros << 1 >>> 1 >>> unusedBits);
            into[i] = (folded >>> 1) ^ -(folded & 1);
            into[i + 1] = (nextFolded >>> 1) ^ -(nextFolded & 1);
            i += 2;
            bit += bothBits;
        }
        positionBits = bit;
        return i;
    }

    /** Reads numbers in two's complement into {@code [from, to)}; {@code bits} is 1 to 32. */
    void readSigned(int[] into, int from, int to, int bits) throws IOException {
        for (int i = from; i < to; i++) {
            into[i] = (int) readSigned(bits);
        }
    }

    /** Goes on to the next whole byte. Returns whether all bits skipped were zero, as they must be. */
    boolean alignToByte() {
        int rest = -positionBits & 7;
        boolean zero = peek() >>> 1 >>> (63 - rest) == 0;
        positionBits += rest;
        return zero;
    }

    /** Lets the frame check begin at the next byte. */
    void beginCheck() {
        crc16 = 0;
        crcFromByte = positionBits >>> 3;
    }

    /** The frame check of all bytes since it began. */
    int check() {
        int here = positionBits >>> 3;
        crc16 = Crc16.next(crc16, buffer, crcFromByte, here);
        crcFromByte = here;
        return crc16;
    }

    public FormatException malformed(String reason) {
        return malformed(offsetBytes(), reason);
    }

    public FormatException malformed(long offsetBytes, String reason) {
        return file.malformed(offsetBytes, reason);
    }

    private long peek() {
        return (long) WORDS.get(buffer, positionBits >>> 3) << (positionBits & 7);
    }

    private void need(int bits) throws IOException {
        if (positionBits + bits > filledBytes * Byte.SIZE) {
            fill();
            if (positionBits + bits > filledBytes * Byte.SIZE) {
                throw file.malformed(file.length(), "the file ends in the middle of a frame");
            }
        }
    }

    /** Moves what is not yet read to the front and fills the rest. */
    private void fill() throws IOException {
        check();
        int done = positionBits >>> 3;
        int kept = filledBytes - done;
        System.arraycopy(buffer, done, buffer, 0, kept);
        long nextOffsetBytes = bufferOffsetBytes + filledBytes;
        int added = (int) Math.max(0, Math.min(CAPACITY_BYTES - kept, file.length() - nextOffsetBytes));
        bufferOffsetBytes += done;
        positionBits &= 7;
        crcFromByte = 0;
        filledBytes = kept; // stays true if reading fails
        file.read(nextOffsetBytes, buffer, kept, added);
        filledBytes = kept + added;
        Arrays.fill(buffer, filledBytes, filledBytes + Long.BYTES, (byte) 0);
    }
}
