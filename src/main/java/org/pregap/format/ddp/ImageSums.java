package org.pregap.format.ddp;

import java.util.regex.Pattern;

/**
 * What is known of an image that was written.
 *
 * @param lengthBytes 0 and up
 * @param md5 32 lower-case hexadecimal digits
 * @param crc32 the CRC-32 of zlib, 0 to 0xFFFFFFFF
 */
public record ImageSums(long lengthBytes, String md5, long crc32) {
    private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}");

    public ImageSums {
        if (lengthBytes < 0
                || crc32 < 0
                || crc32 > 0xFFFF_FFFFL
                || !MD5.matcher(md5).matches()) {
            throw new IllegalArgumentException("not the sums of a file: " + lengthBytes + " " + md5 + " " + crc32);
        }
    }
}
