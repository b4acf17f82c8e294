package org.pregap.format.ogg;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * One page.
 *
 * <p>Source: RFC 3533 section 6.
 *
 * @param offsetBytes its place in the file
 * @param flags as written
 * @param granule the samples up to its end, or −1 if no packet ends in it
 * @param stream the number of the stream it belongs to
 * @param number its own, counted from 0
 * @param lengths of the parts of packets
 * @param bodyAt where the first part begins in {@code bytes}
 * @param bytes the whole page
 */
record OggPage(
        long offsetBytes,
        int flags,
        long granule,
        long stream,
        long number,
        byte[] lengths,
        int bodyAt,
        byte[] bytes) {
    private static final int CRC_AT = 22;
    private static final int FIXED_BYTES = 27;

    /**
     * The page that begins here.
     *
     * @throws FormatException if there is none, or it is damaged
     */
    static OggPage read(FileBytes file, long offsetBytes) throws IOException {
        return parse(file, offsetBytes, file.upTo(offsetBytes, OggLimits.LONGEST_PAGE_BYTES));
    }

    /** The page that begins here, if there is one. */
    static Optional<OggPage> look(FileBytes file, long offsetBytes) throws IOException {
        try {
            return Optional.of(read(file, offsetBytes));
        } catch (FormatException none) {
            return Optional.empty();
        }
    }

    private static OggPage parse(FileBytes file, long offsetBytes, byte[] found) throws IOException {
        if (found.length < FIXED_BYTES || !isMarked(found, 0)) {
            throw file.malformed(offsetBytes, "no Ogg page begins here");
        }
        var in = new ByteReader(file.name(), found, offsetBytes);
        in.skip(4);
        if (in.u8() != 0) {
            throw in.malformed("an Ogg page of an unknown version");
        }
        int flags = in.u8();
        long granule = in.s64le();
        long stream = in.u32le();
        long number = in.u32le();
        long stated = in.u32le();
        byte[] lengths = in.bytes(in.u8());
        int body = 0;
        for (byte length : lengths) {
            body += length & 0xFF;
        }
        int bodyAt = FIXED_BYTES + lengths.length;
        in.skip(body);
        byte[] bytes = Arrays.copyOf(found, bodyAt + body);
        if (crc(bytes) != (int) stated) {
            throw file.malformed(offsetBytes, "the checksum of this Ogg page is wrong: it is damaged");
        }
        return new OggPage(offsetBytes, flags, granule, stream, number, lengths, bodyAt, bytes);
    }

    static boolean isMarked(byte[] bytes, int at) {
        return bytes[at] == 'O' && bytes[at + 1] == 'g' && bytes[at + 2] == 'g' && bytes[at + 3] == 'S';
    }

    private static int crc(byte[] bytes) {
        int crc = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = i >= CRC_AT && i < CRC_AT + Integer.BYTES ? 0 : bytes[i];
            crc = OggCrc.next(crc, value);
        }
        return crc;
    }

    long endOffsetBytes() {
        return offsetBytes + bytes.length;
    }

    boolean continuesPacket() {
        return (flags & 1) != 0;
    }

    boolean isFirst() {
        return (flags & 2) != 0;
    }

    boolean isLast() {
        return (flags & 4) != 0;
    }
}
