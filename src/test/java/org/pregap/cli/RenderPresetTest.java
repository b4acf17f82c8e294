package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** A preset says what nobody said on the command line. */
class RenderPresetTest {
    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbum() throws IOException {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        Cli.ok("new", album, Tones.wav(folder.resolve("one.wav"), 1, 400 * 588), "--title", "Album");
        Cli.ok("set", album, "--track", 1, "title=One", "performer=Two");
    }

    @Test
    void itChoosesFormatsNamesDitherAndWhatIsMeasured() throws IOException {
        Path preset = Files.writeString(folder.resolve("radio.json"), """
            {"ddp": true, "image": "bin", "tracks": ["flac24@48k"], "names": "{performer} - {title}",
             "pauses": "drop", "cut": "exact", "dither": "none", "loudness": true}\
            """);
        assertThat(Cli.ok("render", album, "--to", out, "--preset", preset).out())
                .contains("preset radio\n");
        assertThat(Cli.namesIn(out)).containsExactly("DDP", "FLAC-24-48", "IMAGE", "report.html", "report.json");
        assertThat(Cli.namesIn(out.resolve("FLAC-24-48"))).containsExactly("Two - One.flac");
        assertThat(Cli.namesIn(out.resolve("IMAGE"))).contains("Album.bin");
        JsonNode report = new ObjectMapper().readTree(Files.readString(out.resolve("report.json")));
        assertThat(report.path("preset").asText()).isEqualTo("radio");
        assertThat(report.at("/ddp/dither").asText()).isEqualTo("none");
        assertThat(report.at("/ddp/loudness").isObject()).isTrue();
        assertThat(report.at("/tracks/0/pauses").asText()).isEqualTo("drop");
        assertThat(report.at("/tracks/0/cut").asText()).isEqualTo("exact");
        assertThat(Files.readString(out.resolve("report.html"))).contains("radio");
        Cli.ok("verify", out);
    }

    @Test
    void whatIsSaidBesidesWins() throws IOException {
        Path preset = Files.writeString(folder.resolve("radio.json"), """
            {"tracks": ["wav24", "flac16"], "names": "{title}", "cut": "exact", "dither": "none"}\
            """);
        Cli.ok(
                "render",
                album,
                "--to",
                out,
                "--preset",
                preset,
                "--tracks",
                "wav16",
                "--names",
                "{track}",
                "--cut",
                "frame",
                "--dither",
                "tpdf");
        assertThat(Cli.namesIn(out)).containsExactly("WAV-16-44.1", "report.html", "report.json");
        assertThat(Cli.namesIn(out.resolve("WAV-16-44.1"))).containsExactly("1.wav");
        JsonNode report = new ObjectMapper().readTree(Files.readString(out.resolve("report.json")));
        assertThat(report.at("/tracks/0/cut").asText()).isEqualTo("frame");
        assertThat(report.at("/tracks/0/dither").asText()).isEqualTo("tpdf");
    }

    @Test
    void thoseThatAreInstalledDeliver() {
        for (String name : new String[] {"streaming", "plant", "references", "archive"}) {
            Cli.ok("render", album, "--to", out.resolve(name), "--preset", name);
            Cli.ok("verify", out.resolve(name));
        }
        assertThat(Cli.namesIn(out.resolve("plant"))).containsExactly("DDP", "report.html", "report.json");
    }

    @Test
    void whatIsNoPresetEndsBeforeAnythingIsWritten() throws IOException {
        Path preset = Files.writeString(folder.resolve("radio.json"), "{\"tracks\": [\"mp4\"]}");
        Cli.Result wrong = Cli.run("render", album, "--to", out, "--preset", preset);
        assertThat(wrong.code()).isEqualTo(ExitCode.INPUT);
        assertThat(wrong.err()).contains("radio.json", "tracks[0]", "there is no format 'mp4'");
        Cli.Result none = Cli.run("render", album, "--to", out, "--preset", "nobody");
        assertThat(none.code()).isEqualTo(ExitCode.INPUT);
        assertThat(none.err()).contains("there is no such preset; there are archive");
        assertThat(out).doesNotExist();
    }
}
