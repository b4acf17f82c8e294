package org.pregap.delivery.image;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.pregap.format.ddp.ImageSums;
import org.pregap.io.FileDigest;

/** The sums of blocks as they pass, each by itself; and the CRC-32 of all, which costs next to nothing. */
final class BlockSums {
    private final MessageDigest digest = FileDigest.newSha256();
    private final CRC32 crc32 = new CRC32();
    private final List<Block> sums = new ArrayList<>();
    private long position;

    /**
     * A block of the image.
     *
     * @param start its first byte
     * @param length in bytes
     * @param sha256 its digest
     */
    record Block(long start, int length, byte[] sha256) {
        /** Whether these are the bytes that were summed. */
        boolean is(byte[] bytes, MessageDigest digest) {
            FileDigest.update(digest, bytes, length);
            return Arrays.equals(digest.digest(), sha256);
        }
    }

    void add(byte[] bytes) {
        FileDigest.update(digest, bytes, bytes.length);
        crc32.update(bytes);
        sums.add(new Block(position, bytes.length, digest.digest()));
        position += bytes.length;
    }

    List<Block> sums() {
        return List.copyOf(sums);
    }

    ImageSums of(long lengthBytes, String md5) {
        return new ImageSums(lengthBytes, md5, crc32.getValue());
    }
}
