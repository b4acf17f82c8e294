package org.pregap.delivery.tags;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.pregap.format.parts.Id3Tags;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;

/** An ID3v2.3 tag before the first MPEG frame. Source: id3.org, ID3 tag version 2.3.0, section 3.1. */
final class Mp3Tagging implements Tagging {
    private static final int HEADER_BYTES = 10;
    private static final int LENGTH_AT = 6;
    private static final int LARGEST_BYTES = 16 << 20;

    @Override
    public void write(Path file, FileTags tags) throws IOException {
        Path tagged = file.resolveSibling(file.getFileName() + ".tagged");
        try (OutputStream out = Files.newOutputStream(tagged)) {
            out.write(Id3Names.bytes(tags));
            Files.copy(file, out);
        }
        Files.move(tagged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Map<String, String> meant(FileTags tags) {
        return Id3Names.meant(tags);
    }

    @Override
    public Map<String, String> found(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            byte[] head = file.upTo(0, HEADER_BYTES);
            var in = new ByteReader(file.name(), head, 0);
            if (head.length < HEADER_BYTES || !in.ascii(3).equals("ID3")) {
                return Map.of();
            }
            in.skip(LENGTH_AT - 3L);
            int length = in.u8() << 21 | in.u8() << 14 | in.u8() << 7 | in.u8();
            return Id3Tags.all(file.upTo(0, Math.min(LARGEST_BYTES, HEADER_BYTES + length)));
        }
    }
}
