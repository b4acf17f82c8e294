package org.pregap.format.wav;

import java.io.IOException;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;

/**
 * A named stretch of a RIFF file.
 *
 * @param id four printable characters
 * @param offsetBytes the place of its content
 * @param lengthBytes of its content as the file claims it, without the pad byte
 * @param open whether the file claims no length, and the content therefore runs to the end of the file
 */
record RiffChunk(String id, long offsetBytes, long lengthBytes, boolean open) {
    static final int HEADER_BYTES = 8;

    /** What is written for a length that is not known yet, or that {@code ds64} tells instead. */
    static final long ELSEWHERE = 0xFFFF_FFFFL;

    /** What sox writes into a pipe, rounded down to whole samples of up to 16 bytes. */
    private static final long UNKNOWN_TO_SOX = 0x7FFF_F000L;

    private static final int SOX_ROUNDS_BYTES = 16;

    /** The chunk whose header is at that place, or nothing if none can be. */
    static Optional<RiffChunk> at(FileBytes file, long place) throws IOException {
        if (file.length() - place < HEADER_BYTES) {
            return Optional.empty();
        }
        ByteReader header = file.reader(place, HEADER_BYTES, HEADER_BYTES);
        String id = header.ascii(4);
        boolean printable = id.chars().allMatch(c -> c >= ' ' && c <= '~');
        return printable
                ? Optional.of(new RiffChunk(id, place + HEADER_BYTES, header.u32le(), false))
                : Optional.empty();
    }

    boolean isData() {
        return id.equals("data");
    }

    boolean isWithin(FileBytes file) {
        return lengthBytes <= file.length() - offsetBytes;
    }

    /** Whether the length is what sox writes before it knows it. */
    boolean isUnknownToSox() {
        return lengthBytes <= UNKNOWN_TO_SOX && lengthBytes > UNKNOWN_TO_SOX - SOX_ROUNDS_BYTES;
    }

    /** Whether the length is one that a program writes before it knows it. 0 is another, not counted here. */
    boolean lengthWasNeverFilledIn(FileBytes file) {
        return lengthBytes == ELSEWHERE || (isUnknownToSox() && !isWithin(file));
    }

    RiffChunk withLength(long newLengthBytes) {
        return new RiffChunk(id, offsetBytes, newLengthBytes, false);
    }

    RiffChunk toTheEnd(FileBytes file) {
        return new RiffChunk(id, offsetBytes, file.length() - offsetBytes, true);
    }

    /** Where the next chunk begins. Some writers leave out the byte that pads an odd length. */
    long end(FileBytes file) throws IOException {
        if (!isWithin(file)) {
            return file.length();
        }
        long end = offsetBytes + lengthBytes;
        if (lengthBytes % 2 == 0 || end >= file.length()) {
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
