package org.pregap.format.aiff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pregap.audio.SourceMark;
import org.pregap.audio.SourceTags;
import org.pregap.format.parts.FoundText;
import org.pregap.format.parts.Id3Tags;
import org.pregap.format.parts.IsrcText;
import org.pregap.format.parts.TagLimits;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** Reads the texts and the marks of an AIFF file; what is damaged or too long counts as absent. */
final class AiffTags {
    private SourceTags id3 = SourceTags.NONE;
    private SourceTags texts = SourceTags.NONE;
    private final List<SourceMark> marks = new ArrayList<>();

    private AiffTags() {}

    static SourceTags of(AiffChunks chunks, FileBytes file) throws IOException {
        var tags = new AiffTags();
        for (AiffChunk chunk : chunks.chunks()) {
            boolean loadable = chunk.isWithin(file) && chunk.lengthBytes() <= TagLimits.LONGEST_TAGS_BYTES;
            if (loadable && wanted(chunk)) {
                tags.take(chunk.id(), file.upTo(chunk.offsetBytes(), (int) chunk.lengthBytes()));
            }
        }
        return tags.id3.orElse(tags.texts).withMarks(tags.marks);
    }

    private static boolean wanted(AiffChunk chunk) {
        return switch (chunk.id()) {
            case "ID3 ", "id3 ", "MARK" -> true;
            case "NAME", "AUTH", "ANNO" -> chunk.lengthBytes() <= TagLimits.LONGEST_TEXT_BYTES;
            default -> false;
        };
    }

    private void take(String id, byte[] content) {
        switch (id) {
            case "NAME" -> texts = texts.orElse(SourceTags.NONE.withTitle(FoundText.of(content)));
            case "AUTH" -> texts = texts.orElse(SourceTags.NONE.withPerformer(FoundText.of(content)));
            case "ANNO" ->
                texts = texts.orElse(SourceTags.of(
                        SourceTags.NONE.title(),
                        IsrcText.named(FoundText.of(content).orElse(""))));
            case "MARK" -> takeMarks(content);
            default -> id3 = id3.orElse(Id3Tags.read(content));
        }
    }

    private void takeMarks(byte[] content) {
        try {
            var in = new ByteReader("MARK", content);
            int count = in.u16be();
            for (int i = 0; i < count && marks.size() < TagLimits.MOST_MARKS; i++) {
                in.u16be(); // a number, by which loops refer to it
                long position = in.u32be();
                int length = in.u8();
                marks.add(
                        new SourceMark(position, FoundText.of(in.bytes(length)).orElse("")));
                in.skip(length % 2 == 0 && in.remaining() > 0 ? 1 : 0); // with its length before it, the name is even
            }
        } catch (FormatException damaged) {
            return; // what came before it stands
        }
    }
}
