package org.pregap.format.w64;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * The chunks of a Wave64 file in their order, as far as they follow each other.
 *
 * @param chunks the last of them may claim more bytes than there are
 * @param endBytes where the walk stopped: the file's length or, before it, a place where no chunk begins
 */
record W64Chunks(List<W64Chunk> chunks, long endBytes) {
    /** GUID of riff, length, GUID of wave. */
    static final int FILE_HEADER_BYTES = 40;

    W64Chunks {
        chunks = List.copyOf(chunks);
    }

    static W64Chunks of(FileBytes file) throws IOException {
        List<W64Chunk> chunks = new ArrayList<>();
        long place = FILE_HEADER_BYTES;
        while (file.length() - place >= W64Chunk.HEADER_BYTES) {
            W64Chunk chunk = lengthResolved(W64Chunk.at(file, place), file);
            if (chunk.lengthBytes() < 0) {
                break; // shorter than its own header: it would be read for ever
            }
            if (chunks.size() == W64Limits.MOST_CHUNKS) {
                throw file.malformed(place, "more than " + W64Limits.MOST_CHUNKS + " chunks");
            }
            chunks.add(chunk);
            place = chunk.end(file);
        }
        return new W64Chunks(chunks, place);
    }

    /**
     * The only chunk of that name.
     *
     * @throws FormatException if there is none or another
     */
    W64Chunk only(String id, FileBytes file) throws FormatException {
        List<W64Chunk> found = chunks.stream().filter(c -> c.id().equals(id)).toList();
        if (found.size() > 1) {
            throw file.malformed(found.get(1).offsetBytes(), "a second '" + id + "' chunk; only one is allowed");
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        Optional<W64Chunk> cut = chunks.stream().filter(c -> !c.isWithin(file)).findFirst();
        if (cut.isPresent()) {
            W64Chunk chunk = cut.get();
            throw file.malformed(
                    chunk.offsetBytes(),
                    "no '" + id + "' chunk; a chunk before it announces " + chunk.lengthBytes() + " bytes, "
                            + (file.length() - chunk.offsetBytes()) + " are left");
        }
        throw file.malformed(
                endBytes,
                "no '" + id + "' chunk up to here" + (endBytes < file.length() ? ", where no chunk begins" : ""));
    }

    private static W64Chunk lengthResolved(W64Chunk chunk, FileBytes file) throws IOException {
        boolean open = chunk.isData()
                && (chunk.lengthWasNeverFilledIn()
                        || (chunk.lengthBytes() == 0 && !chunkFollows(file, chunk.offsetBytes())));
        return open ? chunk.toTheEnd(file) : chunk;
    }

    /** Whether a chunk of a known name begins here, or nothing does. */
    private static boolean chunkFollows(FileBytes file, long place) throws IOException {
        if (file.length() - place < W64Chunk.HEADER_BYTES) {
            return file.length() == place;
        }
        W64Chunk chunk = W64Chunk.at(file, place);
        return !chunk.id().isEmpty() && chunk.isWithin(file);
    }
}
