package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioSource;
import org.pregap.format.flac.FlacFile;
import org.pregap.format.flac.FlacReader;
import org.pregap.format.wav.WavReader;
import org.pregap.testing.Cli;
import org.pregap.testing.Samples;

/** Album files in FLAC hold what those in WAV hold. */
class RenderFlacTest {
    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbumOfTwoTracks() throws IOException {
        album = MixedAlbum.in(folder);
        out = folder.resolve("out");
        Cli.ok("set", album, "--track", 1, "title=One");
    }

    @Test
    void filesHoldTheSamplesThatWavFilesHold() throws IOException {
        Cli.ok(
                "render",
                album,
                "--to",
                out,
                "--tracks",
                "wav16",
                "--tracks",
                "flac16",
                "--tracks",
                "wav24@96k",
                "--tracks",
                "flac24@96k");
        assertThat(Cli.namesIn(out))
                .containsExactly(
                        "FLAC-16-44.1", "FLAC-24-96", "WAV-16-44.1", "WAV-24-96", "report.html", "report.json");
        assertThat(Cli.namesIn(out.resolve("FLAC-16-44.1"))).containsExactly("01 One.flac", "02.flac");
        for (String kind : new String[] {"16-44.1", "24-96"}) {
            for (String name : new String[] {"01 One", "02"}) {
                FlacFile flac = FlacReader.open(out.resolve("FLAC-" + kind).resolve(name + ".flac"));
                AudioSource wav = WavReader.open(out.resolve("WAV-" + kind).resolve(name + ".wav"));
                assertThat(flac.format()).isEqualTo(wav.format());
                assertThat(Samples.of(flac)).isDeepEqualTo(Samples.of(wav));
                assertThat(flac.seekTable().points()).isNotEmpty();
                assertThat(flac.streamInfo().md5()).isPresent();
            }
        }
        assertThat(Cli.ok("verify", out).out()).contains("is sound");
    }

    @Test
    void theBytesDoNotDependOnTheNumberOfThreads() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "flac16", "--threads", 1);
        byte[] alone = bytes();
        Cli.ok("render", album, "--to", out, "--replace", "--tracks", "flac16", "--threads", 8, "--block", 588);
        assertThat(Arrays.equals(bytes(), alone)).isTrue();
    }

    @Test
    void aTouchedFileIsFoundByVerify() throws IOException {
        Cli.ok("render", album, "--to", out, "--tracks", "flac24");
        Path file = out.resolve("FLAC-24-44.1/02.flac");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Cli.Result verified = Cli.run("verify", out);
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("FLAC-24-44.1/02.flac has MD5");
    }

    private byte[] bytes() throws IOException {
        var all = new ByteArrayOutputStream();
        for (String name : Cli.namesIn(out.resolve("FLAC-16-44.1"))) {
            all.write(Files.readAllBytes(out.resolve("FLAC-16-44.1").resolve(name)));
        }
        return all.toByteArray();
    }
}
