package org.pregap.format.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pregap.format.parts.TagLimits;
import org.pregap.format.parts.WaveTags;
import org.pregap.io.FileBytes;
import org.pregap.io.FileFailure;
import org.pregap.io.FormatException;

/**
 * The chunks of tags in a WAV file. They are put behind the samples, because loudness is one of them and is known only when
 * the samples are there; not one byte before them is moved. The length of the file stands at its begin, or in {@code ds64}
 * of RF64, and is set last.
 */
public final class WavTagChunks {
    private static final int HEADER_BYTES = 8;
    private static final long LARGEST_32_BITS = 0xFFFF_FFFFL;
    private static final int LENGTH_AT = 4;
    private static final int LARGE_LENGTH_AT = RiffChunks.FILE_HEADER_BYTES + HEADER_BYTES;

    private WavTagChunks() {}

    /**
     * Appends chunks to a file that has none of tags yet.
     *
     * @param chunks their contents by their names of four letters, in order
     * @throws FormatException if it is no WAV file, or is larger with them than its header can count
     */
    public static void append(Path file, Map<String, byte[]> chunks) throws IOException {
        boolean large = isLarge(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long end = channel.size();
            for (Map.Entry<String, byte[]> chunk : chunks.entrySet()) {
                ByteBuffer bytes = chunk(chunk.getKey(), chunk.getValue(), end);
                end += put(channel, bytes, end);
            }
            long length = end - HEADER_BYTES;
            if (!large && length > LARGEST_32_BITS) {
                throw new FormatException(file.toString(), LENGTH_AT, "with its tags it is too large for RIFF");
            }
            ByteBuffer number = littleEndian(Long.BYTES).putLong(length).flip();
            put(channel, large ? number : number.limit(Integer.BYTES), large ? LARGE_LENGTH_AT : LENGTH_AT);
            channel.force(true);
        } catch (IOException e) {
            throw FileFailure.on(file, e);
        }
    }

    /**
     * The contents of the chunks of tags by their names, in order; the first of each name, and {@code LIST} only if it is of
     * kind {@code INFO}.
     */
    public static Map<String, byte[]> read(Path path) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (FileBytes file = FileBytes.open(path)) {
            for (RiffChunk chunk : RiffChunks.of(file).chunks()) {
                if (WaveTags.wants(chunk.id())) {
                    byte[] content = file.reader(chunk.offsetBytes(), chunk.lengthBytes(), TagLimits.LONGEST_TAGS_BYTES)
                            .bytes(chunk.lengthBytes());
                    contents.putIfAbsent(chunk.id(), content);
                }
            }
        }
        return contents;
    }

    private static boolean isLarge(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            String kind = new String(file.upTo(0, 4), StandardCharsets.US_ASCII);
            if (!kind.equals("RIFF") && !kind.equals("RF64")) {
                throw file.malformed(0, "not a WAV file: it does not begin with RIFF or RF64");
            }
            return kind.equals("RF64");
        }
    }

    /** With the byte that makes the place even, the chunk itself, and the byte that makes its length even. */
    private static ByteBuffer chunk(String id, byte[] content, long place) {
        int before = (int) (place % 2);
        ByteBuffer bytes = littleEndian(before + HEADER_BYTES + content.length + content.length % 2);
        bytes.position(before);
        bytes.put(id.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content);
        return bytes.rewind();
    }

    private static long put(FileChannel channel, ByteBuffer bytes, long place) throws IOException {
        int count = bytes.remaining();
        for (long at = place; bytes.hasRemaining(); ) {
            at += channel.write(bytes, at);
        }
        return count;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
