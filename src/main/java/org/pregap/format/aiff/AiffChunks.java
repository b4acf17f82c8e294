package org.pregap.format.aiff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * The chunks of an AIFF file in their order, as far as they follow each other.
 *
 * @param chunks the last of them may claim more bytes than there are
 * @param endBytes where the walk stopped: the file's length or, before it, a place where no chunk begins
 */
record AiffChunks(List<AiffChunk> chunks, long endBytes) {
    /** {@code FORM}, length, {@code AIFF}. */
    static final int FILE_HEADER_BYTES = 12;

    private static final int CHUNK_HEADER_BYTES = 8;

    AiffChunks {
        chunks = List.copyOf(chunks);
    }

    static AiffChunks of(FileBytes file) throws IOException {
        List<AiffChunk> chunks = new ArrayList<>();
        long place = FILE_HEADER_BYTES;
        while (file.length() - place >= CHUNK_HEADER_BYTES) {
            ByteReader header = file.reader(place, CHUNK_HEADER_BYTES, CHUNK_HEADER_BYTES);
            String id = header.ascii(4);
            if (!id.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                break;
            }
            if (chunks.size() == AiffLimits.MOST_CHUNKS) {
                throw file.malformed(place, "more than " + AiffLimits.MOST_CHUNKS + " chunks");
            }
            AiffChunk chunk = new AiffChunk(id, place + CHUNK_HEADER_BYTES, header.u32be());
            chunks.add(chunk);
            place = chunk.offsetBytes() + chunk.lengthBytes() + chunk.lengthBytes() % 2;
        }
        return new AiffChunks(chunks, Math.min(place, file.length()));
    }

    /**
     * The only chunk of that name.
     *
     * @throws FormatException if there is none or another
     */
    AiffChunk only(String id, FileBytes file) throws FormatException {
        List<AiffChunk> found = chunks.stream().filter(c -> c.id().equals(id)).toList();
        if (found.size() > 1) {
            throw file.malformed(found.get(1).offsetBytes(), "a second '" + id + "' chunk; only one is allowed");
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        Optional<AiffChunk> cut = chunks.stream().filter(c -> !c.isWithin(file)).findFirst();
        if (cut.isPresent()) {
            AiffChunk chunk = cut.get();
            throw file.malformed(
                    chunk.offsetBytes(),
                    "no '" + id + "' chunk; the '" + chunk.id() + "' chunk announces " + chunk.lengthBytes()
                            + " bytes, " + (file.length() - chunk.offsetBytes()) + " are left");
        }
        throw file.malformed(
                endBytes,
                "no '" + id + "' chunk up to here" + (endBytes < file.length() ? ", where no chunk begins" : ""));
    }
}
