package org.pregap.format.w64;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;

/**
 * A stretch of a Wave64 file, named by a GUID.
 *
 * @param id the name of the same chunk in RIFF; empty for one that has none there
 * @param offsetBytes the place of its content
 * @param lengthBytes of its content as the file claims it; negative if it claims less than its own header takes
 * @param open whether the file claims no length, and the content therefore runs to the end of the file
 */
record W64Chunk(String id, long offsetBytes, long lengthBytes, boolean open) {
    static final int HEADER_BYTES = 24;

    /** A list of texts by the names of {@code INFO}; Sony's own. */
    static final String SUMMARY = "summary";

    /** What follows the four letters in the GUIDs of chunks that RIFF has too. */
    private static final String LETTERS_FOLLOWED_BY = "f3acd3118cd100c04f8edb8a";

    /** GUIDs that are made otherwise; the first is how libsndfile writes {@code bext}. */
    private static final Map<String, String> OTHERS =
            Map.of("62657874f3acd3aad18c00c04f8edb8a", "bext", "bc945f925a52d21186dc00c04f8edb8a", SUMMARY);

    static final int ALIGNED_BYTES = 8;

    /** The chunk whose header is at that place; there must be room for one. */
    static W64Chunk at(FileBytes file, long place) throws IOException {
        ByteReader header = file.reader(place, HEADER_BYTES, HEADER_BYTES);
        String letters = header.ascii(4);
        String rest = HexFormat.of().formatHex(header.bytes(12));
        long sizeBytes = header.s64le();
        boolean isRiff = rest.equals(LETTERS_FOLLOWED_BY);
        String guid = isRiff ? "" : HexFormat.of().formatHex(file.upTo(place, 16));
        String id = isRiff ? letters : OTHERS.getOrDefault(guid, "");
        long lengthBytes = sizeBytes == -1 ? Long.MAX_VALUE : Math.max(-1, sizeBytes - HEADER_BYTES);
        return new W64Chunk(id, place + HEADER_BYTES, lengthBytes, false);
    }

    boolean isData() {
        return id.equals("data");
    }

    boolean isWithin(FileBytes file) {
        return lengthBytes >= 0 && lengthBytes <= file.length() - offsetBytes;
    }

    /** Whether the length is one that a program writes before it knows it: the largest there is, or none at all. */
    boolean lengthWasNeverFilledIn() {
        return lengthBytes < 0 || lengthBytes >= Long.MAX_VALUE - HEADER_BYTES;
    }

    W64Chunk toTheEnd(FileBytes file) {
        return new W64Chunk(id, offsetBytes, file.length() - offsetBytes, true);
    }

    /** Where the next chunk begins. */
    long end(FileBytes file) {
        if (!isWithin(file)) {
            return file.length();
        }
        long end = offsetBytes + lengthBytes;
        return Math.min(file.length(), end + Math.floorMod(-end, ALIGNED_BYTES));
    }
}
