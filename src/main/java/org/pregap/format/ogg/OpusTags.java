package org.pregap.format.ogg;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * The comments of an Ogg Opus file, which are its second packet: {@code OpusTags}, u32 length, writer, u32 count, and fields
 * {@code NAME=text} behind their u32 lengths. The packet ends its page, and sound begins on the next.
 *
 * <p>Source: RFC 7845, sections 3 and 5.2.
 */
public final class OpusTags {
    private static final byte[] MARK = "OpusTags".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_PART_BYTES = 255;
    private static final int MOST_PARTS = 255;

    private OpusTags() {}

    /**
     * The comments behind their mark, as FLAC and Vorbis have them too.
     *
     * @throws FormatException if it is no such file
     */
    public static byte[] read(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            var packets = new OggPackets(file);
            boolean head = packets.next().isPresent();
            byte[] comments = require(file, head ? packets.next() : Optional.empty());
            return Arrays.copyOfRange(comments, MARK.length, comments.length);
        }
    }

    static byte[] require(FileBytes file, Optional<OggPackets.Packet> second) throws FormatException {
        byte[] bytes = second.map(OggPackets.Packet::bytes).orElse(new byte[0]);
        if (!Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK)) {
            throw file.malformed(0, "its second packet is no OpusTags");
        }
        return bytes;
    }

    /**
     * Copies a file with other comments; its sound stays bit for bit.
     *
     * @param from a whole file
     * @param to is made anew
     * @param writer the name of the program
     * @param fields of the form {@code NAME=text}
     * @throws FormatException if it is no such file
     */
    public static void copy(Path from, Path to, String writer, List<String> fields) throws IOException {
        byte[] comments = packet(writer, fields);
        try (FileBytes file = FileBytes.open(from);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            OggPage page = OggPage.read(file, 0);
            out.write(page.bytes());
            long stream = page.stream();
            int number = 1;
            for (byte[] made : pages(comments, stream)) {
                out.write(made);
                number++;
            }
            page = afterComments(file, page.endOffsetBytes());
            while (true) {
                out.write(OggPage.renumbered(page.bytes(), number++));
                if (page.isLast()) {
                    return;
                }
                page = OggPage.read(file, page.endOffsetBytes());
            }
        }
    }

    /** The page behind that in which the second packet ends. */
    private static OggPage afterComments(FileBytes file, long offsetBytes) throws IOException {
        OggPage page = OggPage.read(file, offsetBytes);
        while (!endsPacket(page)) {
            page = OggPage.read(file, page.endOffsetBytes());
        }
        return OggPage.read(file, page.endOffsetBytes());
    }

    private static boolean endsPacket(OggPage page) {
        byte[] lengths = page.lengths();
        return lengths.length > 0 && (lengths[lengths.length - 1] & 0xFF) < LARGEST_PART_BYTES;
    }

    private static byte[] packet(String writer, List<String> fields) {
        var packet = new ByteArrayOutputStream();
        packet.writeBytes(MARK);
        text(packet, writer);
        packet.writeBytes(u32(fields.size()));
        fields.forEach(field -> text(packet, field));
        return packet.toByteArray();
    }

    private static void text(ByteArrayOutputStream packet, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        packet.writeBytes(u32(bytes.length));
        packet.writeBytes(bytes);
    }

    private static byte[] u32(int number) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    /** A packet that is a multiple of 255 bytes long ends with a part of none. */
    private static List<byte[]> pages(byte[] packet, long stream) {
        List<byte[]> pages = new ArrayList<>();
        int parts = packet.length / LARGEST_PART_BYTES + 1;
        for (int first = 0; first < parts; first += MOST_PARTS) {
            int count = Math.min(MOST_PARTS, parts - first);
            int from = first * LARGEST_PART_BYTES;
            int to = Math.min(packet.length, from + count * LARGEST_PART_BYTES);
            boolean ends = first + count == parts;
            pages.add(OggPage.made(stream, pages.size() + 1, ends, Arrays.copyOfRange(packet, from, to)));
        }
        return pages;
    }
}
