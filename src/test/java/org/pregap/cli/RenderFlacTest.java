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
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.format.flac.FlacFile;
import org.pregap.format.flac.FlacReader;
import org.pregap.format.wav.WavReader;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;

/** Album files in FLAC hold what those in WAV hold. */
class RenderFlacTest {
    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbumOfTwoTracks() throws IOException {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        Path one = Tones.wav(folder.resolve("one.wav"), 1, 300 * 588 + 100);
        Path two = Files.write(folder.resolve("two.wav"), WavBytes.pcm24(96_000, Tones.noise(2, 5 * 96_000 + 77)));
        ok(Cli.run("new", album, one, two, "--title", "Album", "--rate", 44_100));
        ok(Cli.run("set", album, "--track", 1, "title=One"));
        ok(Cli.run("set", album, "gain_db=-1"));
    }

    @Test
    void filesHoldTheSamplesThatWavFilesHold() throws IOException {
        ok(Cli.run(
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
                "flac24@96k"));
        assertThat(Cli.namesIn(out))
                .containsExactly(
                        "FLAC-16-44.1", "FLAC-24-96", "WAV-16-44.1", "WAV-24-96", "report.html", "report.json");
        assertThat(Cli.namesIn(out.resolve("FLAC-16-44.1"))).containsExactly("01 One.flac", "02.flac");
        for (String kind : new String[] {"16-44.1", "24-96"}) {
            for (String name : new String[] {"01 One", "02"}) {
                FlacFile flac = FlacReader.open(out.resolve("FLAC-" + kind).resolve(name + ".flac"));
                AudioSource wav = WavReader.open(out.resolve("WAV-" + kind).resolve(name + ".wav"));
                assertThat(flac.format()).isEqualTo(wav.format());
                assertThat(samples(flac)).isDeepEqualTo(samples(wav));
                assertThat(flac.seekTable().points()).isNotEmpty();
                assertThat(flac.streamInfo().md5()).isPresent();
            }
        }
        assertThat(ok(Cli.run("verify", out)).out()).contains("is sound");
    }

    @Test
    void theBytesDoNotDependOnTheNumberOfThreads() throws IOException {
        ok(Cli.run("render", album, "--to", out, "--tracks", "flac16", "--threads", 1));
        byte[] alone = bytes();
        ok(Cli.run("render", album, "--to", out, "--replace", "--tracks", "flac16", "--threads", 8, "--block", 588));
        assertThat(Arrays.equals(bytes(), alone)).isTrue();
    }

    @Test
    void aTouchedFileIsFoundByVerify() throws IOException {
        ok(Cli.run("render", album, "--to", out, "--tracks", "flac24"));
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

    private static double[][] samples(AudioSource source) throws IOException {
        int count = (int) source.lengthSamples();
        var block = new AudioBlock(2, count);
        try (AudioStream stream = source.open(0)) {
            int got = 0;
            while (got < count) {
                int more = stream.read(block, got, count - got);
                assertThat(more).isPositive();
                got += more;
            }
        }
        return new double[][] {block.channel(0), block.channel(1)};
    }

    private static Cli.Result ok(Cli.Result result) {
        assertThat(result.code()).as(result.toString()).isZero();
        return result;
    }
}
