package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.SourceTags;
import org.pregap.delivery.tags.Tagging;
import org.pregap.format.wav.WavReader;
import org.pregap.io.FileDigest;
import org.pregap.testing.Cli;
import org.pregap.testing.Pictures;
import org.pregap.testing.Tones;

/** Files of tracks say what the album says of them. */
class RenderTagsTest {
    @TempDir
    Path folder;

    private Path album;
    private Path out;
    private Path cover;

    @BeforeEach
    void anAlbumWithACover() throws IOException {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        cover = Files.write(folder.resolve("front.jpg"), Pictures.jpeg(640, 640));
        Path one = Tones.wav(folder.resolve("one.wav"), 1, 400 * 588);
        Path two = Tones.wav(folder.resolve("two.wav"), 2, 400 * 588);
        Cli.ok("new", album, one, two, "--title", "潮", "--performer", "P", "--first-isrc", "AA6Q72600001");
        Cli.ok("set", album, "copyright=℗ 2026 P", "date=2026-03-31", "cover=" + cover);
        Cli.ok("set", album, "--track", 2, "title=Ebb \uD83C\uDFB5");
    }

    @Test
    void everyContainerCarriesTextsCodesLoudnessAndCover() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "wav24", "--tracks", "flac16");
        String picture = "image/jpeg " + FileDigest.sha256(Files.readAllBytes(cover));
        JsonNode report = new JsonMapper().readTree(Files.readAllBytes(out.resolve("report.json")));
        JsonNode flac = report.at("/tracks/1");
        JsonNode second = flac.at("/files/1");
        Map<String, String> tags =
                Tagging.FLAC.found(out.resolve(flac.path("folder").asText())
                        .resolve(second.path("name").asText()));
        double gainDb = -18 - second.at("/loudness/integratedLufs").asDouble();
        assertThat(tags)
                .containsEntry("TITLE", "Ebb \uD83C\uDFB5")
                .containsEntry("ALBUM", "潮")
                .containsEntry("ARTIST", "P")
                .containsEntry("ISRC", "AA6Q72600002")
                .containsEntry("TRACKNUMBER", "2")
                .containsEntry("TRACKTOTAL", "2")
                .containsEntry("DATE", "2026-03-31")
                .containsEntry("COPYRIGHT", "℗ 2026 P")
                .containsEntry("REPLAYGAIN_TRACK_GAIN", String.format(Locale.ROOT, "%.2f dB", gainDb))
                .containsEntry("PICTURE", picture);
        assertThat(second.path("tags").asInt()).isEqualTo(tags.size());
        Path wav = out.resolve("WAV-24-44.1")
                .resolve(report.at("/tracks/0/files/0/name").asText());
        assertThat(Tagging.WAV.found(wav)).containsEntry("id3 TALB", "潮").containsEntry("id3 APIC", picture);
        SourceTags read = WavReader.open(wav).tags();
        assertThat(read.isrc()).contains("AA6Q72600001");
        assertThat(read.otherIsrcs()).isEmpty();
        assertThat(Cli.ok("verify", out).out()).contains("is sound");
    }

    @Test
    void theBytesDoNotDependOnThreads() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "wav16", "--threads", 1);
        String alone = FileDigest.sha256(out.resolve("WAV-16-44.1/01.wav"), read -> {});
        Cli.ok("render", album, "--to", out, "--replace", "--tracks", "wav16", "--threads", 4, "--block", 999);
        assertThat(FileDigest.sha256(out.resolve("WAV-16-44.1/01.wav"), read -> {}))
                .isEqualTo(alone);
    }

    @Test
    void aCoverThatCannotBeCarriedStopsFilesOfTracksAndNoDdp() throws IOException {
        Files.write(cover, Pictures.gif(640, 640));
        Cli.Result stopped = Cli.run("render", album, "--to", out, "--tracks", "wav16");
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out())
                .contains("ERROR ART-UNUSABLE", "neither a JPEG nor a PNG file, whatever its name says");
        assertThat(out).doesNotExist();
        Files.delete(cover);
        assertThat(Cli.run("check", album).out()).contains("ERROR ART-MISSING", "there is no file " + cover);
        Cli.ok("set", album, "title=Tide");
        Cli.ok("set", album, "--track", 2, "title=Ebb");
        Cli.ok("render", album, "--to", out, "--ddp");
    }

    @Test
    void theFolderOfTheCoverIsNeverReplaced() throws IOException {
        Path art = Files.createDirectory(folder.resolve("art"));
        Path front = Files.copy(cover, art.resolve("front.jpg"));
        Cli.ok("set", album, "cover=" + front);
        Cli.Result stopped = Cli.run("render", album, "--to", art, "--replace", "--tracks", "wav16");
        assertThat(stopped.code()).isEqualTo(ExitCode.USAGE);
        assertThat(stopped.err()).contains(front + " lies in it and would be deleted");
        assertThat(front).hasSameBinaryContentAs(cover);
    }
}
