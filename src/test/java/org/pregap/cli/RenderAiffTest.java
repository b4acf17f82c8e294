package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioSource;
import org.pregap.format.aiff.AiffReader;
import org.pregap.format.wav.WavReader;
import org.pregap.testing.Cli;
import org.pregap.testing.Samples;

/** Album files in AIFF hold what those in WAV hold. */
class RenderAiffTest {
    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbumOfTwoTracks() throws IOException {
        album = MixedAlbum.in(folder);
        out = folder.resolve("out");
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
                "aiff16",
                "--tracks",
                "wav24@48k",
                "--tracks",
                "aiff24@48k");
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
        assertThat(Cli.ok("verify", out).out()).contains("is sound");
    }

    /** 3,800 s at 192 kHz of 6 bytes each are 4.4 · 10⁹ bytes. */
    @Test
    void aTrackThatAFileCannotCountIsRefusedBeforeAnythingIsWritten() {
        Cli.ok("set", album, "/tailCdFrames=" + 3_800 * 75);
        Cli.Result refused = Cli.run("render", album, "--to", out, "--tracks", "aiff24@192k");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("ERROR FILE-TOO-LARGE", "track 2: as aiff24 at 192 kHz it has");
        assertThat(out).doesNotExist();
    }
}
