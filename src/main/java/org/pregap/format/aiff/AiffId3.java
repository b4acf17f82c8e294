package org.pregap.format.aiff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.format.parts.TagLimits;
import org.pregap.io.FileBytes;

/** The ID3 tag of an AIFF file. */
public final class AiffId3 {
    private AiffId3() {}

    /**
     * The bytes of the first tag, if there is one.
     *
     * @throws org.pregap.io.FormatException if it is no AIFF file, or the tag is longer than any that is loaded
     */
    public static Optional<byte[]> read(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            for (AiffChunk chunk : AiffChunks.of(file).chunks()) {
                if (chunk.id().equals("ID3 ")) {
                    return Optional.of(
                            file.reader(chunk.offsetBytes(), chunk.lengthBytes(), TagLimits.LONGEST_TAGS_BYTES)
                                    .bytes(chunk.lengthBytes()));
                }
            }
            return Optional.empty();
        }
    }
}
