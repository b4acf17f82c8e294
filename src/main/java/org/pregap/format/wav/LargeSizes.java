package org.pregap.format.wav;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * What the {@code ds64} chunk of RF64 and BW64 says of lengths that 32 bits cannot count.
 *
 * <p>Source: EBU Tech 3306, version 1.1, section 3; ITU-R BS.2088-1, section 4: u64 length of the file less 8, u64 length
 * of {@code data}, u64 samples (unused in BW64), u32 entries, then entries of four characters and u64 length.
 *
 * @param dataBytes the length of {@code data}; 0 if none was ever filled in
 * @param others lengths of further chunks, by name
 */
record LargeSizes(long dataBytes, Map<String, Long> others) {
    static final LargeSizes NONE = new LargeSizes(0, Map.of());

    private static final int FIXED_BYTES = 28;
    private static final int ENTRY_BYTES = 12;
    private static final long NEVER_FILLED_IN = -1;
    private static final long WRAPS_AT = 1L << 32;

    LargeSizes {
        others = Map.copyOf(others);
    }

    /**
     * @throws FormatException if the chunk is too short; entries beyond its end count as not given
     */
    static LargeSizes read(RiffChunk chunk, FileBytes file) throws IOException {
        int most = FIXED_BYTES + WavLimits.MOST_LARGE_CHUNKS * ENTRY_BYTES;
        ByteReader in = file.reader(chunk.offsetBytes(), Math.min(chunk.lengthBytes(), most), most);
        if (in.remaining() < FIXED_BYTES) {
            throw in.malformed("the 'ds64' chunk has " + in.remaining() + " bytes; " + FIXED_BYTES + " are the least");
        }
        in.skip(8); // the file's length as the writer thought it would be; the chunks tell
        long dataBytes = in.s64le();
        in.skip(8); // how many samples: follows from the length
        long entries = in.u32le();
        Map<String, Long> others = new HashMap<>();
        for (long i = 0; i < entries && in.remaining() >= ENTRY_BYTES; i++) {
            String id = in.ascii(4);
            others.putIfAbsent(id, atMost(in.s64le()));
        }
        return new LargeSizes(dataBytes == NEVER_FILLED_IN ? 0 : atMost(dataBytes), others);
    }

    /** A length above 2^63, which no file has, as the largest that there is. */
    private static long atMost(long unsigned) {
        return unsigned < 0 ? Long.MAX_VALUE : unsigned;
    }

    /**
     * The length of a chunk whose header leaves it to this table, or holds only the lower half of it.
     */
    Optional<Long> lengthOf(RiffChunk chunk) {
        if (!chunk.isData()) {
            return chunk.lengthBytes() == RiffChunk.ELSEWHERE
                    ? Optional.ofNullable(others.get(chunk.id()))
                    : Optional.empty();
        }
        boolean left = chunk.lengthBytes() == RiffChunk.ELSEWHERE
                || chunk.lengthBytes() == 0
                || chunk.lengthBytes() == dataBytes % WRAPS_AT;
        return dataBytes > 0 && left ? Optional.of(dataBytes) : Optional.empty();
    }
}
