package org.pregap.format.wav;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** A length that wrapped is too short by a multiple of this. */
    private static final long WRAPS_AT = 1L << 32;

    RiffChunks {
        chunks = List.copyOf(chunks);
    }

    static RiffChunks of(FileBytes file) throws IOException {
        List<RiffChunk> chunks = new ArrayList<>();
        LargeSizes sizes = LargeSizes.NONE;
        long place = FILE_HEADER_BYTES;
        while (place < file.length()) {
            Optional<RiffChunk> chunk = RiffChunk.at(file, place);
            if (chunk.isEmpty()) {
                break;
            }
            if (chunks.size() == WavLimits.MOST_CHUNKS) {
                throw file.malformed(place, "more than " + WavLimits.MOST_CHUNKS + " chunks");
            }
            if (chunks.isEmpty() && chunk.get().id().equals("ds64")) {
                sizes = LargeSizes.read(chunk.get(), file);
            }
            RiffChunk found = lengthResolved(chunk.get(), sizes, file);
            chunks.add(found);
            place = found.end(file);
        }
        return new RiffChunks(chunks, place);
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

    private static RiffChunk lengthResolved(RiffChunk chunk, LargeSizes sizes, FileBytes file) throws IOException {
        Optional<Long> large = sizes.lengthOf(chunk);
        if (large.isPresent()) {
            return chunk.withLength(large.get());
        }
        if (!chunk.isData()) {
            return chunk;
        }
        long endBytes = chunk.offsetBytes() + chunk.lengthBytes();
        boolean open = chunk.lengthWasNeverFilledIn(file)
                || ((chunk.lengthBytes() == 0 || chunk.isUnknownToSox()) && !wholeChunksFollow(file, endBytes));
        return open ? chunk.toTheEnd(file) : unwrapped(chunk, file);
    }

    /**
     * Programs that count in 32 bits begin again at 0 beyond 4 GiB. Where nothing sensible follows the samples as long as
     * they claim to be, but does so a multiple of 4 GiB later, that is where they end.
     */
    private static RiffChunk unwrapped(RiffChunk chunk, FileBytes file) throws IOException {
        long laps = (file.length() - chunk.offsetBytes() - chunk.lengthBytes()) / WRAPS_AT;
        if (laps < 1 || wholeChunksFollow(file, chunk.end(file))) {
            return chunk;
        }
        for (long lap = laps; lap >= Math.max(1, laps - 1); lap--) { // what follows the samples is shorter than that
            RiffChunk longer = chunk.withLength(chunk.lengthBytes() + lap * WRAPS_AT);
            if (wholeChunksFollow(file, longer.end(file))) {
                return longer;
            }
        }
        return chunk;
    }

    /** Whether everything from here on is chunks, none of them {@code data}. */
    private static boolean wholeChunksFollow(FileBytes file, long startBytes) throws IOException {
        long place = startBytes;
        for (int count = 0; place < file.length() && count < WavLimits.MOST_CHUNKS; count++) {
            Optional<RiffChunk> chunk = RiffChunk.at(file, place);
            if (chunk.isEmpty() || chunk.get().isData() || !chunk.get().isWithin(file)) {
                return false;
            }
            place = chunk.get().end(file);
        }
        return place >= file.length();
    }
}
