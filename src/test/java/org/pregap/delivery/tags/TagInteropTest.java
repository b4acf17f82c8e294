package org.pregap.delivery.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.delivery.art.CoverFile;
import org.pregap.io.ReadBackException;
import org.pregap.testing.Pictures;
import org.pregap.testing.Tool;

/** What other programs read of the tags we write, and that the sound stays what it was. */
@Tag("interop")
class TagInteropTest {
    @TempDir
    Path folder;

    private Tool ffmpeg;
    private Tool ffprobe;
    private Optional<CoverFile> cover;
    private byte[] jpeg;

    @BeforeEach
    void aCover() throws IOException {
        ffmpeg = Tool.require("ffmpeg");
        ffprobe = Tool.require("ffprobe");
        jpeg = Pictures.jpeg(640, 640);
        cover = Optional.of(CoverFile.open(Files.write(folder.resolve("front.jpg"), jpeg)));
    }

    @ParameterizedTest
    @CsvSource({"flac, flac", "aiff, pcm_s16be", "aiff, pcm_s24be"})
    void ffprobeAgreesOnEveryTagAndTheSoundIsUntouched(String ending, String codec) throws Exception {
        Path file = tone(ending, codec);
        byte[] before = samples(file);
        FileTags tags = TaggedAlbum.second(cover);
        tagging(ending).write(file, tags);
        assertThat(TagProof.compare(file, tags, tagging(ending))).isGreaterThan(20);
        assertThat(samples(file)).isEqualTo(before);
        Map<String, String> read = probed(file);
        boolean flac = ending.equals("flac");
        assertThat(read)
                .containsEntry("title", TaggedAlbum.TITLE)
                .containsEntry("artist", "Müller & Söhne")
                .containsEntry("album", "Années lumière")
                .containsEntry("album_artist", "Müller & Söhne")
                .containsEntry("track", flac ? "2" : "2/3")
                .containsEntry("composer", "Дмитрий")
                .containsEntry(flac ? "isrc" : "tsrc", "AA6Q72600002")
                .containsEntry("barcode", "4006381333931")
                .containsEntry("catalognumber", "BW 007")
                .containsEntry(flac ? "label" : "publisher", "Harbour = Records")
                .containsEntry("date", flac ? "2026-03-31" : read.get("date"))
                .containsEntry("copyright", "℗ 2026 Harbour")
                .containsEntry("arranger", "Joe Weir")
                .containsEntry("replaygain_track_gain", "-6.48 dB")
                .containsEntry("replaygain_album_peak", "1.035142");
        assertThat(read.get("date")).startsWith("2026");
    }

    @ParameterizedTest
    @CsvSource({"wav, pcm_s16le", "flac, flac", "aiff, pcm_s16be"})
    void mediainfoAgrees(String ending, String codec) throws Exception {
        Path file = tone(ending, codec);
        tagging(ending).write(file, TaggedAlbum.second(cover));
        JsonNode general = general(file);
        // MediaInfo 23 reads no UTF-16 pairs
        String title = ending.equals("flac") ? TaggedAlbum.TITLE : TaggedAlbum.TITLE.replace("\uD83C\uDFB5", "??");
        assertThat(general.path("Title").asText()).isEqualTo(title);
        assertThat(general.path("Performer").asText()).isEqualTo("Müller & Söhne");
        assertThat(general.path("Album").asText()).isEqualTo("Années lumière");
        assertThat(general.path("Track_Position").asText()).isEqualTo("2");
        assertThat(general.path("ISRC").asText()).contains("AA6Q72600002");
        assertThat(general.path("Recorded_Date").asText()).startsWith("2026");
        assertThat(general.path("Cover").asText()).isEqualTo("Yes");
    }

    @Test
    void whatNeedsNoMoreThanAsciiStandsInInfoTooAndBextIsUnderstood() throws Exception {
        Path file = tone("wav", "pcm_s16le");
        FileTags tags = TaggedAlbum.titled("Ebb");
        Tagging.WAV.write(file, tags);
        TagProof.compare(file, tags, Tagging.WAV);
        assertThat(Tagging.WAV.found(file)).containsEntry("INFO INAM", "Ebb").containsEntry("id3 TIT2", "Ebb");
        assertThat(probed(file))
                .containsEntry("title", "Ebb")
                .containsEntry("track", "1")
                .containsEntry("time_reference", "441000")
                .containsEntry("encoded_by", "Pregap")
                .containsEntry("date", "2026-03-31");
        JsonNode general = general(file);
        assertThat(general.path("Title").asText()).isEqualTo("Ebb");
        assertThat(general.path("Producer").asText()).isEqualTo("Pregap");
    }

    /** FFmpeg reads no ID3 where there is {@code bext}. */
    @Test
    void whatNeedsMoreThanAsciiIsLeftToId3() throws Exception {
        Path file = tone("wav", "pcm_s16le");
        Tagging.WAV.write(file, TaggedAlbum.second(cover));
        assertThat(Tagging.WAV.found(file))
                .containsKeys("bext", "axml", "id3 APIC")
                .containsEntry("id3 TIT2", TaggedAlbum.TITLE)
                .doesNotContainKeys("INFO INAM", "INFO IART", "INFO IPRD", "INFO ICOP")
                .containsEntry("INFO ITRK", "2")
                .containsEntry("INFO ICRD", "2026-03-31")
                .containsEntry("INFO IGNR", "Cool Jazz")
                .containsEntry("INFO ISRC", "AA6Q72600002");
        assertThat(probed(file))
                .containsEntry("track", "2")
                .containsEntry("genre", "Cool Jazz")
                .containsEntry("originator_reference", "AA6Q72600002")
                .doesNotContainKey("title");
    }

    @ParameterizedTest
    @CsvSource({"pcm_s16le", "pcm_s24le", "pcm_f32le"})
    void theSoundOfWavIsUntouched(String codec) throws Exception {
        Path file = tone("wav", codec);
        byte[] before = samples(file);
        FileTags tags = TaggedAlbum.second(cover);
        Tagging.WAV.write(file, tags);
        assertThat(TagProof.compare(file, tags, Tagging.WAV)).isGreaterThan(20);
        assertThat(samples(file)).isEqualTo(before);
    }

    @Test
    void metaflacAgreesOnEveryTagAndThePicture() throws Exception {
        Tool metaflac = Tool.require("metaflac");
        Path file = tone("flac", "flac");
        FileTags tags = TaggedAlbum.second(cover);
        Tagging.FLAC.write(file, tags);
        String shown = metaflac.text("--no-utf8-convert", "--export-tags-to=-", file);
        assertThat(shown.lines().toList())
                .containsExactlyElementsOf(tags.texts().entrySet().stream()
                        .map(tag -> tag.getKey().vorbis() + "=" + tag.getValue())
                        .toList());
        Path picture = folder.resolve("exported.jpg");
        metaflac.run("--export-picture-to=" + picture, file);
        assertThat(picture).hasBinaryContent(jpeg);
        Tool.require("flac").run("-t", "-s", file);
    }

    @Test
    void paddingTakesTheTagsSoThatSoundIsNotMoved() throws Exception {
        Tool metaflac = Tool.require("metaflac");
        Path file = tone("flac", "flac");
        metaflac.run("--remove-all", "--dont-use-padding", file);
        metaflac.run("--add-padding=100000", file);
        long before = Files.size(file);
        Tagging.FLAC.write(file, TaggedAlbum.second(cover));
        assertThat(Files.size(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"wav, pcm_s16le", "flac, flac", "aiff, pcm_s16be"})
    void longTitlesStayWholeAndEmptyFieldsLeaveNoTag(String ending, String codec) throws Exception {
        Path file = tone(ending, codec);
        FileTags tags = TaggedAlbum.titled("x".repeat(300));
        tagging(ending).write(file, tags);
        TagProof.compare(file, tags, tagging(ending));
        Map<String, String> read = probed(file);
        assertThat(read)
                .containsEntry("title", "x".repeat(300))
                .doesNotContainKeys("artist", "album", "isrc", "barcode");
    }

    @ParameterizedTest
    @CsvSource({"wav, pcm_s16le", "flac, flac", "aiff, pcm_s16be"})
    void aTagThatIsNotAsItWasMeantIsNamed(String ending, String codec) throws Exception {
        Path file = tone(ending, codec);
        tagging(ending).write(file, TaggedAlbum.titled("Ebb"));
        assertThatThrownBy(() -> TagProof.compare(file, TaggedAlbum.titled("Flood"), tagging(ending)))
                .isInstanceOf(ReadBackException.class)
                .hasMessageContaining("should be 'Flood', but is 'Ebb'");
        assertThatThrownBy(() -> TagProof.compare(file, TaggedAlbum.second(cover), tagging(ending)))
                .hasMessageContaining("should be 'AA6Q72600002', but is absent");
    }

    @ParameterizedTest
    @CsvSource({"wav, pcm_s16le", "flac, flac", "aiff, pcm_s16be"})
    void theBytesDoNotDependOnWhenTheyAreWritten(String ending, String codec) throws Exception {
        Path one = tone(ending, codec);
        Path other = Files.copy(one, folder.resolve("other." + ending));
        tagging(ending).write(one, TaggedAlbum.second(cover));
        tagging(ending).write(other, TaggedAlbum.second(cover));
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void whatIsNoFlacFileCannotBeTagged() throws IOException {
        Path file = Files.writeString(folder.resolve("a.flac"), "RIFF and more");
        assertThatThrownBy(() -> Tagging.FLAC.write(file, TaggedAlbum.second(cover)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": its tags cannot be written: ");
    }

    private static JsonNode general(Path file) throws Exception {
        byte[] json = Tool.require("mediainfo").run("--Output=JSON", file);
        return new JsonMapper().readTree(json).path("media").path("track").path(0);
    }

    private Path tone(String ending, String codec) throws Exception {
        Path file = folder.resolve("tone." + ending);
        ffmpeg.run(
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "sine=440:d=0.5:r=44100",
                "-ac",
                2,
                "-c:a",
                codec,
                "-bitexact",
                "-map_metadata",
                -1,
                file);
        return file;
    }

    private byte[] samples(Path file) throws Exception {
        return ffmpeg.run("-v", "error", "-i", file, "-map", "0:a", "-f", "md5", "-");
    }

    private Map<String, String> probed(Path file) throws Exception {
        String json = ffprobe.text("-v", "error", "-of", "json", "-show_format", "-show_streams", file);
        Map<String, String> tags = new TreeMap<>();
        new JsonMapper()
                .readTree(json.getBytes(StandardCharsets.UTF_8))
                .path("format")
                .path("tags")
                .properties()
                .forEach(tag -> tags.put(
                        tag.getKey().toLowerCase(Locale.ROOT), tag.getValue().asText()));
        return tags;
    }

    private static Tagging tagging(String ending) {
        return switch (ending) {
            case "wav" -> Tagging.WAV;
            case "flac" -> Tagging.FLAC;
            default -> Tagging.AIFF;
        };
    }
}
