package org.pregap.format.wav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.SourceTags;
import org.pregap.format.parts.TagLimits;
import org.pregap.testing.Id3Bytes;
import org.pregap.testing.WavBytes;

class WavTagsTest {
    @TempDir
    private Path folder;

    @Test
    void infoNamesTheRecording() throws IOException {
        SourceTags tags = tags(
                wav().info("INAM", "Möwen", "IART", "Trio", "IPRD", "Meer", "ITRK", "3/12", "ISRC", "DE-A12-98-00001"));

        assertThat(tags)
                .isEqualTo(new SourceTags(
                        Optional.of("Möwen"),
                        Optional.of("Trio"),
                        Optional.of("Meer"),
                        Optional.of("3/12"),
                        Optional.of("DE-A12-98-00001")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ITRK", "IPRT", "itrk"})
    void theTrackNumberHasThreeNames(String id) throws IOException {
        assertThat(tags(wav().info(id, "7")).trackNumber()).contains("7");
    }

    @Test
    void aSourceIsNoCode() throws IOException {
        assertThat(tags(wav().info("ISRC", "Tape 17, reel 2")).isrc()).isEmpty();
        assertThat(tags(wav().info("ISRC", "USABC9912345")).isrc()).contains("USABC9912345");
    }

    @Test
    void textThatIsNotUtf8IsWindows1252() throws IOException {
        byte[] list = "INFOINAM\4\0\0\0Caf\u00e9IART\1\0\0\0\u20ac".getBytes(Charset.forName("windows-1252"));

        SourceTags tags = tags(wav().chunk("LIST", list));

        assertThat(tags.title()).contains("Café");
        assertThat(tags.performer()).contains("€");
    }

    @Test
    void aForgottenPadByteInAListIsNoticed() throws IOException {
        byte[] list = "INFOINAM\3\0\0\0oneIART\5\0\0\0two\0\0\0IPRD\2\0\0\0ok".getBytes(StandardCharsets.US_ASCII);

        SourceTags tags = tags(wav().chunk("LIST", list));

        assertThat(tags.title()).contains("one");
        assertThat(tags.performer()).contains("two");
        assertThat(tags.album()).contains("ok");
    }

    @Test
    void damagedListsKeepWhatCameBeforeTheDamage() throws IOException {
        byte[] list = "INFOINAM\3\0\0\0one\0IART\77\0\0\0two".getBytes(StandardCharsets.US_ASCII);

        SourceTags tags = tags(wav().chunk("LIST", list));

        assertThat(tags.title()).contains("one");
        assertThat(tags.performer()).isEmpty();
        assertThat(tags(wav().claiming("LIST", 999, list))).isEqualTo(SourceTags.NONE);
        assertThat(tags(wav().chunk("LIST", new byte[] {'I', 'N'}))).isEqualTo(SourceTags.NONE);
        assertThat(tags(wav().chunk("LIST", "adtllabl".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(SourceTags.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id3 ", "ID3 "})
    void id3WinsOverInfo(String id) throws IOException {
        byte[] id3 = Id3Bytes.version(3).latin1("TIT2", "From ID3").bytes();

        SourceTags before = tags(wav().chunk(id, id3).info("INAM", "From INFO", "IART", "Trio"));
        SourceTags behind = tags(wav().info("INAM", "From INFO", "IART", "Trio").chunk(id, id3));

        assertThat(before.title()).contains("From ID3");
        assertThat(before.performer()).contains("Trio");
        assertThat(behind).isEqualTo(before);
    }

    @Test
    void hugeTagsAndTextsCountAsAbsent() throws IOException {
        String longText = "x".repeat(TagLimits.LONGEST_TEXT_BYTES);
        assertThat(tags(wav().info("INAM", longText, "IART", "Trio")))
                .isEqualTo(new SourceTags(
                        Optional.empty(), Optional.of("Trio"), Optional.empty(), Optional.empty(), Optional.empty()));
        byte[] long3 = Id3Bytes.version(4)
                .latin1("TIT2", "Title")
                .frame("APIC", 0, new byte[TagLimits.LONGEST_TAGS_BYTES])
                .bytes();
        assertThat(tags(wav().chunk("id3 ", long3))).isEqualTo(SourceTags.NONE);
    }

    private static WavBytes wav() {
        return WavBytes.pcm(44_100, 16, new int[] {1, 2, 3});
    }

    private SourceTags tags(WavBytes wav) throws IOException {
        return WavReader.open(wav.writeTo(folder.resolve("test.wav"))).tags();
    }
}
