package org.pregap.intake.foreign;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;

/**
 * What {@code ffprobe} does not say of a WavPack file: whether it is a hybrid. Such a file is lossy by itself; what it lacks
 * lies in a second file, which ffmpeg does not read.
 *
 * <pre>
 * block  "wvpk", u32 bytes that follow these eight, u16 version, u8, u8, u32 samples in all, u32 first sample, u32 samples in
 *        this block, u32 flags (bit 3: hybrid), u32 checksum; all little-endian
 * </pre>
 *
 * <p>Source: David Bryant, WavPack 4 and 5 Binary File / Block Format, section 2.0.
 */
final class WavPackHead {
    private static final int HEAD_BYTES = 32;
    private static final int MOST_BLOCKS = 100;
    private static final int HYBRID = 1 << 3;

    private WavPackHead() {}

    /** By the first block that holds sound; false if there is none among the first. */
    static boolean isHybrid(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            long at = 0;
            for (int i = 0; i < MOST_BLOCKS && at + HEAD_BYTES <= file.length(); i++) {
                ByteReader block = file.reader(at, HEAD_BYTES, HEAD_BYTES);
                if (!block.ascii(4).equals("wvpk")) {
                    return false;
                }
                at += 8 + block.u32le();
                block.skip(12);
                boolean sound = block.u32le() > 0;
                if (sound) {
                    return (block.u32le() & HYBRID) != 0;
                }
            }
            return false;
        }
    }
}
