package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioSource;
import org.pregap.format.aiff.AiffReader;
import org.pregap.format.wav.WavReader;
import org.pregap.testing.Cli;
import org.pregap.testing.Samples;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;

/** Album files in AIFF hold what those in WAV hold. */
class RenderAiffTest {
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
                "aiff16",
                "--tracks",
                "wav24@48k",
                "--tracks",
                "aiff24@48k"));
        assertThat(Cli.namesIn(out))
                .containsExactly(
                        "AIFF-16-44.1", "AIFF-24-48", "WAV-16-44.1", "WAV-24-48", "report.html", "report.json");
        for (String kind : new String[] {"16-44.1", "24-48"}) {
            for (String name : new String[] {"01", "02"}) {
                AudioSource aiff = AiffReader.open(out.resolve("AIFF-" + kind).resolve(name + ".aiff"));
                AudioSource wav = WavReader.open(out.resolve("WAV-" + kind).resolve(name + ".wav"));
                assertThat(aiff.format()).isEqualTo(wav.format());
                assertThat(Samples.of(aiff)).isDeepEqualTo(Samples.of(wav));
            }
        }
        assertThat(ok(Cli.run("verify", out)).out()).contains("is sound");
    }

    /** 3,800 s at 192 kHz of 6 bytes each are 4.4 · 10⁹ bytes. */
    @Test
    void aTrackThatAFileCannotCountIsRefusedBeforeAnythingIsWritten() {
        ok(Cli.run("set", album, "/tailCdFrames=" + 3_800 * 75));
        Cli.Result refused = Cli.run("render", album, "--to", out, "--tracks", "aiff24@192k");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("ERROR FILE-TOO-LARGE", "track 2: as aiff24 at 192 kHz it has");
        assertThat(out).doesNotExist();
    }

    private static Cli.Result ok(Cli.Result result) {
        assertThat(result.code()).as(result.toString()).isZero();
        return result;
    }
}
