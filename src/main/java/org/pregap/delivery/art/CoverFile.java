package org.pregap.delivery.art;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** The picture of a cover, read and found whole. Immutable. */
public final class CoverFile {
    /** The largest that is taken; every file of a track carries one. */
    public static final int LARGEST_BYTES = 10_000_000;

    private final Picture picture;
    private final byte[] bytes;

    private CoverFile(Picture picture, byte[] bytes) {
        this.picture = picture;
        this.bytes = bytes;
    }

    /**
     * Reads a picture; of a file that is too large, nothing.
     *
     * @throws FormatException if it is too large, neither JPEG nor PNG, or damaged
     * @throws java.nio.file.NoSuchFileException if it is not there
     */
    public static CoverFile open(Path file) throws IOException {
        byte[] bytes;
        try (FileBytes open = FileBytes.open(file)) {
            if (open.length() > LARGEST_BYTES) {
                throw open.malformed(0, "has " + megabytes(open.length()) + "; a cover has at most 10 MB");
            }
            bytes = open.upTo(0, LARGEST_BYTES);
        }
        return new CoverFile(read(file, bytes), bytes);
    }

    private static Picture read(Path file, byte[] bytes) throws FormatException {
        var in = new ByteReader(file.toString(), bytes);
        if (JpegHeader.begins(bytes)) {
            return JpegHeader.read(in);
        }
        if (PngHeader.begins(bytes)) {
            return PngHeader.read(in);
        }
        throw new FormatException(file.toString(), 0, "neither a JPEG nor a PNG file, whatever its name says");
    }

    /** {@code 50.3 MB} */
    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    public Picture picture() {
        return picture;
    }

    /** The whole file; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
