package org.pregap.format.ogg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * One page.
 *
 * <p>Source: RFC 3533 section 6.
 */
final class OggPage {
    private static final int FLAGS_AT = 5;
    private static final int GRANULE_AT = 6;
    private static final int STREAM_AT = 14;
    private static final int NUMBER_AT = 18;
    private static final int CRC_AT = 22;
    private static final int COUNT_AT = 26;
    private static final int FIXED_BYTES = 27;
    private static final int LARGEST_PART_BYTES = 255;
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private final long offsetBytes;
    private final byte[] bytes;
    private final ByteBuffer fields;

    private OggPage(long offsetBytes, byte[] bytes) {
        this.offsetBytes = offsetBytes;
        this.bytes = bytes;
        this.fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

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
        in.skip(CRC_AT - FLAGS_AT);
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
        return new OggPage(offsetBytes, bytes);
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

    /**
     * A page with a part of a packet, and nothing else.
     *
     * @param number 1 if the packet begins in it, else more
     * @param ends whether the packet ends in it
     * @param part at most 255 × 255 bytes, and so many unless it ends
     */
    static byte[] made(long stream, int number, boolean ends, byte[] part) {
        int count = part.length / LARGEST_PART_BYTES + (ends ? 1 : 0);
        ByteBuffer page = ByteBuffer.allocate(FIXED_BYTES + count + part.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put(new byte[] {'O', 'g', 'g', 'S', 0, (byte) (number > 1 ? 1 : 0)});
        page.putLong(ends ? 0 : -1).putInt((int) stream).putInt(0).putInt(0).put((byte) count);
        for (int i = 0; i < count; i++) {
            page.put((byte) Math.min(LARGEST_PART_BYTES, part.length - i * LARGEST_PART_BYTES));
        }
        return renumbered(page.put(part).array(), number);
    }

    /** A copy with another number and the checksum that belongs to it. */
    static byte[] renumbered(byte[] page, int number) {
        byte[] copy = page.clone();
        ByteBuffer fields = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        fields.putInt(NUMBER_AT, number);
        fields.putInt(CRC_AT, crc(copy));
        return copy;
    }

    /** Its place in the file. */
    long offsetBytes() {
        return offsetBytes;
    }

    /** The samples up to its end, or −1 if no packet ends in it. */
    long granule() {
        return fields.getLong(GRANULE_AT);
    }

    /** The number of the stream it belongs to. */
    long stream() {
        return fields.getInt(STREAM_AT) & UNSIGNED;
    }

    /** Its own number, counted from 0. */
    long number() {
        return fields.getInt(NUMBER_AT) & UNSIGNED;
    }

    /** The lengths of the parts of packets, 0 to 255 each. */
    byte[] lengths() {
        return Arrays.copyOfRange(bytes, FIXED_BYTES, bodyAt());
    }

    /** Where the first part begins in {@link #bytes}. */
    int bodyAt() {
        return FIXED_BYTES + (bytes[COUNT_AT] & 0xFF);
    }

    /** The whole page; not copied. */
    byte[] bytes() {
        return bytes;
    }

    private int flags() {
        return bytes[FLAGS_AT];
    }

    long endOffsetBytes() {
        return offsetBytes + bytes.length;
    }

    boolean continuesPacket() {
        return (flags() & 1) != 0;
    }

    boolean isFirst() {
        return (flags() & 2) != 0;
    }

    boolean isLast() {
        return (flags() & 4) != 0;
    }
}
