package org.pregap.delivery.tags;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.jaudiotagger.tag.aiff.AiffTag;
import org.jaudiotagger.tag.id3.ID3v23Tag;
import org.pregap.format.aiff.AiffId3;
import org.pregap.format.parts.Id3Tags;

/** An ID3v2.3 tag in a chunk of AIFF. */
final class AiffTagging implements Tagging {
    @Override
    public void write(Path file, FileTags tags) throws IOException {
        TagLibrary.write(
                file, "aif", () -> new AiffTag(new ID3v23Tag(ByteBuffer.wrap(Id3Names.bytes(tags)), file.toString())));
    }

    @Override
    public Map<String, String> meant(FileTags tags) {
        return Id3Names.meant(tags);
    }

    @Override
    public Map<String, String> found(Path file) throws IOException {
        return AiffId3.read(file).map(Id3Tags::all).orElse(Map.of());
    }
}
