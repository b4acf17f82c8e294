package org.pregap.format.wav;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * The chunks of a RIFF file in their order, as far as they follow each other.
 *
 * @param chunks the last of them may claim more bytes than there are
 * @param endBytes where the walk stopped: the file's length or, before it, a place where no chunk begins
 */
record RiffChunks(List<RiffChunk> chunks, long endBytes) {
    /** {@code RIFF}, length, {@code WAVE}. */
    static final int FILE_HEADER_BYTES = 12;

    private static final int CHUNK_HEADER_BYTES = 8;

    RiffChunks {
        chunks = List.copyOf(chunks);
    }

    static RiffChunks of(FileBytes file) throws IOException {
        return from(file, FILE_HEADER_BYTES);
    }

    /**
     * The only chunk of that name.
     *
     * @throws FormatException if there is another
     */
    Optional<RiffChunk> only(String id, FileBytes file) throws FormatException {
        List<RiffChunk> found = chunks.stream().filter(c -> c.id().equals(id)).toList();
        if (found.size() > 1) {
            throw file.malformed(found.get(1).offsetBytes(), "a second '" + id + "' chunk; only one is allowed");
        }
        return found.stream().findFirst();
    }

    private static RiffChunks from(FileBytes file, long startBytes) throws IOException {
        List<RiffChunk> chunks = new ArrayList<>();
        long place = startBytes;
        while (place < file.length()) {
            Optional<RiffChunk> chunk = at(file, place);
            if (chunk.isEmpty()) {
                break;
            }
            if (chunks.size() == WavLimits.MOST_CHUNKS) {
                throw file.malformed(place, "more than " + WavLimits.MOST_CHUNKS + " chunks");
            }
            RiffChunk found = lengthResolved(chunk.get(), file);
            chunks.add(found);
            place = after(found, file);
        }
        return new RiffChunks(chunks, Math.min(place, file.length()));
    }

    private static Optional<RiffChunk> at(FileBytes file, long place) throws IOException {
        if (file.length() - place < CHUNK_HEADER_BYTES) {
            return Optional.empty();
        }
        ByteReader header = file.reader(place, CHUNK_HEADER_BYTES, CHUNK_HEADER_BYTES);
        String id = header.ascii(4);
        boolean printable = id.chars().allMatch(c -> c >= ' ' && c <= '~');
        return printable
                ? Optional.of(new RiffChunk(id, place + CHUNK_HEADER_BYTES, header.u32le(), false))
                : Optional.empty();
    }

    private static RiffChunk lengthResolved(RiffChunk chunk, FileBytes file) throws IOException {
        boolean open = chunk.isData()
                && (chunk.lengthWasNeverFilledIn(file)
                        || (chunk.lengthBytes() == 0 && !wholeChunksFollow(file, chunk.offsetBytes())));
        return open ? new RiffChunk(chunk.id(), chunk.offsetBytes(), file.length() - chunk.offsetBytes(), true) : chunk;
    }

    /** Whether everything from here on is chunks, none of them {@code data}. */
    private static boolean wholeChunksFollow(FileBytes file, long startBytes) throws IOException {
        long place = startBytes;
        for (int count = 0; place < file.length() && count < WavLimits.MOST_CHUNKS; count++) {
            Optional<RiffChunk> chunk = at(file, place);
            if (chunk.isEmpty() || chunk.get().isData() || !chunk.get().isWithin(file)) {
                return false;
            }
            place = after(chunk.get(), file);
        }
        return place >= file.length();
    }

    /** Where the next chunk begins. Some writers leave out the byte that pads an odd length. */
    private static long after(RiffChunk chunk, FileBytes file) throws IOException {
        long end = chunk.offsetBytes() + chunk.lengthBytes();
        if (chunk.lengthBytes() % 2 == 0 || end >= file.length()) {
            return end;
        }
        boolean padded = file.upTo(end, 1)[0] == 0 || !credible(file, end) || credible(file, end + 1);
        return padded ? end + 1 : end;
    }

    private static boolean credible(FileBytes file, long place) throws IOException {
        Optional<RiffChunk> chunk = at(file, place);
        return chunk.isPresent()
                && (chunk.get().isWithin(file)
                        || (chunk.get().isData() && chunk.get().lengthWasNeverFilledIn(file)));
    }
}
