package org.pregap.workspace.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A result as a file: its key and its bytes, each behind its length, between a line that says whose file it is and a
 * checksum of everything before. The key is there in full, so an entry that came under a wrong name is not believed.
 */
final class CacheEntry {
    private static final byte[] HEAD = "Pregap cache 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CRC_BYTES = Integer.BYTES;

    private CacheEntry() {}

    static byte[] of(CacheKey key, byte[] result) {
        byte[] facts = key.facts().getBytes(StandardCharsets.UTF_8);
        ByteBuffer entry = ByteBuffer.allocate(sizeBytes(facts, result.length));
        entry.put(HEAD).putInt(facts.length).put(facts).putInt(result.length).put(result);
        return entry.putInt(crc(entry.array())).array();
    }

    /** The result, if these bytes are an undamaged entry for the key. */
    static Optional<byte[]> result(CacheKey key, byte[] entry) {
        byte[] facts = key.facts().getBytes(StandardCharsets.UTF_8);
        int resultBytes = entry.length - sizeBytes(facts, 0);
        if (resultBytes < 0) {
            return Optional.empty();
        }
        byte[] result = Arrays.copyOfRange(entry, entry.length - CRC_BYTES - resultBytes, entry.length - CRC_BYTES);
        return Arrays.equals(of(key, result), entry) ? Optional.of(result) : Optional.empty();
    }

    private static int sizeBytes(byte[] facts, int resultBytes) {
        return Math.addExact(HEAD.length + 2 * Integer.BYTES + CRC_BYTES, Math.addExact(facts.length, resultBytes));
    }

    private static int crc(byte[] entry) {
        var crc = new CRC32C();
        crc.update(entry, 0, entry.length - CRC_BYTES);
        return (int) crc.getValue();
    }
}
