package org.pregap.format.ogg;

import java.util.ArrayList;
import java.util.List;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * Walks through a setup header up to its residues before the decoder does, which believes every count in it: a few bytes
 * could ask for gigabytes.
 *
 * <p>Source: Vorbis I specification, sections 3.2.1, 4.2.4, 6.2.1, 7.2.2 and 8.6.1.
 */
final class SetupCheck {
    private static final int MARK_BYTES = 7;
    private static final long SYNC = 0x564342;

    private final SetupBits in;
    private final List<Long> entriesOfBooks = new ArrayList<>();
    private final List<Long> dimensionsOfBooks = new ArrayList<>();
    private long words;
    private long values;

    private SetupCheck(SetupBits in) {
        this.in = in;
    }

    /** @throws FormatException if the books are damaged or larger than {@link OggLimits} allow */
    static void require(byte[] setup, FileBytes file) throws FormatException {
        new SetupCheck(new SetupBits(setup, MARK_BYTES, file)).walk();
    }

    private void walk() throws FormatException {
        long books = in.read(8) + 1;
        for (long i = 0; i < books; i++) {
            book();
        }
        in.skip(16 * (in.read(6) + 1)); // times, which mean nothing
        long floors = in.read(6) + 1;
        for (long i = 0; i < floors; i++) {
            floor();
        }
        long residues = in.read(6) + 1;
        for (long i = 0; i < residues; i++) {
            residue();
        }
    }

    private void floor() throws FormatException {
        long type = in.read(16);
        if (type == 0) {
            in.skip(8 + 16 + 16 + 6 + 8);
            in.skip(8 * (in.read(4) + 1));
        } else if (type == 1) {
            floorOfLines();
        } else {
            throw in.damaged();
        }
    }

    private void floorOfLines() throws FormatException {
        int[] classes = new int[(int) in.read(5)];
        int highest = -1;
        for (int i = 0; i < classes.length; i++) {
            classes[i] = (int) in.read(4);
            highest = Math.max(highest, classes[i]);
        }
        long[] dimensions = new long[highest + 1];
        for (int i = 0; i <= highest; i++) {
            dimensions[i] = in.read(3) + 1;
            int subclassBits = (int) in.read(2);
            in.skip((subclassBits > 0 ? 8 : 0) + (8L << subclassBits));
        }
        in.skip(2);
        long rangeBits = in.read(4);
        for (int kind : classes) {
            in.skip(dimensions[kind] * rangeBits);
        }
    }

    /** The decoder makes room for every combination of classes that a word of the class book may stand for. */
    private void residue() throws FormatException {
        in.skip(16 + 24 + 24 + 24);
        int classes = (int) in.read(6) + 1;
        int classBook = (int) in.read(8);
        if (classBook >= entriesOfBooks.size()) {
            throw in.damaged();
        }
        long entries = entriesOfBooks.get(classBook);
        if (power(classes, dimensionsOfBooks.get(classBook), entries) > entries) {
            throw in.damaged();
        }
        long books = 0;
        for (int i = 0; i < classes; i++) {
            long cascade = in.read(3);
            cascade |= in.read(1) == 1 ? in.read(5) << 3 : 0;
            books += Long.bitCount(cascade);
        }
        in.skip(8 * books);
    }

    private void book() throws FormatException {
        if (in.read(24) != SYNC) {
            throw in.damaged();
        }
        long dimensions = in.read(16);
        long entries = in.read(24);
        words += entries;
        entriesOfBooks.add(entries);
        dimensionsOfBooks.add(dimensions);
        if (words > OggLimits.MOST_CODE_WORDS) {
            throw in.tooLarge();
        }
        if (in.read(1) == 1) {
            orderedLengths(entries);
        } else {
            plainLengths(entries);
        }
        long lookup = in.read(4);
        if (lookup > 2) {
            throw in.damaged();
        }
        values += lookup == 0 ? entries : Math.max(1, entries) * Math.max(1, dimensions);
        if (values > OggLimits.MOST_CODE_VALUES) {
            throw in.tooLarge();
        }
        if (lookup > 0) {
            in.skip(64);
            long valueBits = in.read(4) + 1;
            in.skip(1);
            in.skip(valueBits * (lookup == 1 ? root(entries, dimensions) : entries * dimensions));
        }
    }

    private void orderedLengths(long entries) throws FormatException {
        in.skip(5);
        long done = 0;
        while (done < entries) {
            int bits = 64 - Long.numberOfLeadingZeros(entries - done);
            long run = in.read(bits);
            done += run;
            if (done > entries || (run == 0 && bits == 0)) {
                throw in.damaged();
            }
        }
    }

    private void plainLengths(long entries) throws FormatException {
        boolean sparse = in.read(1) == 1;
        for (long i = 0; i < entries; i++) {
            if (!sparse || in.read(1) == 1) {
                in.skip(5);
            }
        }
    }

    /** The largest number whose power is at most {@code entries}. */
    private long root(long entries, long dimensions) throws FormatException {
        if (dimensions == 0) {
            throw in.damaged();
        }
        long root = 0;
        while (power(root + 1, dimensions, entries) <= entries) {
            root++;
        }
        return root;
    }

    private static long power(long base, long exponent, long most) {
        long power = 1;
        for (long i = 0; i < exponent && power <= most && base > 1; i++) {
            power *= base;
        }
        return power;
    }
}
