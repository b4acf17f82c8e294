package org.pregap.format.ddp;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.time.DiscAddress;

/** Sets to write and folders to read. */
final class SampleSets {
    static final String NO_SUM = "0".repeat(32);

    private SampleSets() {}

    /** @param indexes number and CD frame, in turn */
    static DdpTrack track(String isrc, int control, long... indexes) {
        var map = new TreeMap<Integer, DiscAddress>();
        for (int i = 0; i < indexes.length; i += 2) {
            map.put((int) indexes[i], new DiscAddress(indexes[i + 1]));
        }
        return new DdpTrack(isrc, control, false, map);
    }

    static DdpDescription description(DdpDialect dialect, long leadOut, DdpTrack... tracks) {
        return new DdpDescription(
                dialect, "0123456789012", "", List.of(tracks), new DiscAddress(leadOut), Optional.empty());
    }

    /** Two tracks, 900 CD frames, CD-Text of one pack's length. */
    static DdpDescription small(DdpDialect dialect) {
        return new DdpDescription(
                dialect,
                "4006381333931",
                "JOB 1",
                List.of(track("USABC1111111", 0, 0, 0, 1, 150, 2, 300), track("USABC2222222", 2, 0, 500, 1, 600)),
                new DiscAddress(900),
                Optional.of(StreamBytes.of(new byte[18])));
    }

    static ImageSums sums(long cdFrames) {
        return new ImageSums(cdFrames * 2352, NO_SUM, 0);
    }

    /** Writes the set around an image without content, which takes no room on the disk. */
    static Path write(Path folder, DdpDescription description) throws IOException {
        emptyImage(
                folder.resolve(description.dialect().files().image()),
                description.leadOut().cdFrame() * 2352);
        DdpWriter.write(folder, description, sums(description.leadOut().cdFrame()));
        return folder;
    }

    static void emptyImage(Path file, long lengthBytes) throws IOException {
        try (var image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(lengthBytes);
        }
    }

    /** Replaces text in a file byte for byte; the file must hold it. */
    static void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (!text.contains(old)) {
            throw new AssertionError(file + " has no '" + old + "'");
        }
        Files.writeString(file, text.replace(old, replacement), StandardCharsets.ISO_8859_1);
    }

    /** 150 empty sectors, then samples whose 32 bits are their own number. */
    static byte[] positionCodedImage(int cdFrames) {
        ByteBuffer image = ByteBuffer.allocate((150 + cdFrames) * 2352).order(ByteOrder.LITTLE_ENDIAN);
        image.position(150 * 2352);
        for (int i = 0; i < cdFrames * 588; i++) {
            image.putInt(i);
        }
        return image.array();
    }

    static ImageSums sumsOf(byte[] image) {
        return new ImageSums(image.length, md5(image), crc32(image));
    }

    static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static String md5(Path file) {
        try {
            return md5(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long crc32(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
