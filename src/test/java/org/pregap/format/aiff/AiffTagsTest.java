package org.pregap.format.aiff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.SourceMark;
import org.pregap.audio.SourceTags;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.Id3Bytes;

class AiffTagsTest {
    @TempDir
    private Path folder;

    @Test
    void chunksOfTextNameTheRecording() throws IOException {
        SourceTags tags = tags(aiff().chunk("NAME", text("M\u00f6wen"))
                .chunk("AUTH", text("Trio\0"))
                .chunk("ANNO", text("made today"))
                .chunk("ANNO", text("ISRC: DE-A12-98-00001")));
        assertThat(tags.title()).contains("M\u00f6wen");
        assertThat(tags.performer()).contains("Trio");
        assertThat(tags.isrc()).contains("DE-A12-98-00001");
    }

    @Test
    void id3WinsAndContradictionsAreKept() throws IOException {
        byte[] id3 = Id3Bytes.version(4)
                .latin1("TIT2", "From ID3")
                .latin1("TSRC", "DEA129800002")
                .bytes();
        SourceTags tags = tags(aiff().chunk("NAME", text("From NAME"))
                .chunk("ANNO", text("ISRC DEA129800001 and ISRC=DE-A12-98-00002"))
                .chunk("ID3 ", id3));
        assertThat(tags.title()).contains("From ID3");
        assertThat(tags.isrc()).contains("DEA129800002");
        assertThat(tags.otherIsrcs()).containsExactly("DEA129800001");
    }

    @Test
    void marksHaveNames() throws IOException {
        assertThat(tags(aiff().marks(900, "later", 30, "", 4_000_000_000L, "even"))
                        .marks())
                .containsExactly(
                        new SourceMark(30, ""), new SourceMark(900, "later"), new SourceMark(4_000_000_000L, "even"));
    }

    @Test
    void brokenMarksKeepWhatCameBefore() throws IOException {
        byte[] more = {(byte) 0xFF, (byte) 0xFF, 0, 1, 0, 0, 0, 9, 1, 'A', 0, 2, 0, 0, 0, 10, 99, 'B'};
        assertThat(tags(aiff().chunk("MARK", more)).marks()).containsExactly(new SourceMark(9, "A"));
        assertThat(tags(aiff().chunk("MARK", new byte[1])).marks()).isEmpty();
    }

    private static AiffBytes aiff() {
        return AiffBytes.pcm(44_100, 16, new int[] {1, 2, 3});
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SourceTags tags(AiffBytes aiff) throws IOException {
        return AiffReader.open(aiff.writeTo(folder.resolve("test.aiff"))).tags();
    }
}
