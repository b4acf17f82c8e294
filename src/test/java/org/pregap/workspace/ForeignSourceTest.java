package org.pregap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.PregapProcess;
import org.pregap.testing.Tones;

/** Renders of what another program has to decode again, because the cache is gone. */
@DisabledOnOs(OS.WINDOWS)
class ForeignSourceTest {
    private static final String PROBED = """
            printf 'streams.stream.0.codec_name="mp3"\\nstreams.stream.0.sample_fmt="fltp"\\n'
            printf 'streams.stream.0.channels=2\\n'
            """;

    @TempDir
    Path folder;

    private Path programs;
    private Path runs;
    private Path album;

    @BeforeEach
    void anAlbumOfAnMp3() throws Exception {
        programs = Files.createDirectory(folder.resolve("programs"));
        runs = folder.resolve("runs");
        album = folder.resolve("a.pregap");
        Path sound = Tones.wavOfCdFrames(folder.resolve("one.wav"), 1, 300);
        program("ffprobe", PROBED);
        program("ffmpeg", "for last; do :; done; cp '" + sound + "' \"${last#file:}\"");
        Path mp3 = Files.writeString(folder.resolve("one.mp3"), "ID3 and so on, as an mp3 begins");
        Cli.Result made = PregapProcess.run(List.of(), environment("first"), "new", album, mp3);
        assertThat(made.code()).as(made.err()).isZero();
    }

    @Test
    @Timeout(60)
    void aProgramThatFailsIsNotAskedAgainForEveryPiece() throws Exception {
        program("ffmpeg", "echo run >> '" + runs + "'; echo 'no such codec' >&2; exit 1");
        Cli.Result rendered =
                PregapProcess.run(List.of(), environment("second"), "render", album, "--to", out(), "--ddp");
        assertThat(rendered.code()).isEqualTo(3);
        assertThat(rendered.err()).contains("one.mp3: ffmpeg cannot decode it: no such codec");
        assertThat(Files.readAllLines(runs)).hasSize(1);
        assertThat(Cli.namesIn(folder)).noneMatch(name -> name.contains("out"));
    }

    @Test
    @Timeout(25)
    void whoCancelsDoesNotWaitForAProgramThatHangs() throws Exception {
        program("ffmpeg", "echo run >> '" + runs + "'; sleep 1000");
        PregapProcess rendering =
                PregapProcess.start(List.of(), environment("second"), "render", album, "--to", out(), "--ddp");
        while (!Files.exists(runs)) {
            Thread.onSpinWait();
        }
        rendering.interrupt();
        assertThat(rendering.end().code()).isEqualTo(130);
        assertThat(Cli.namesIn(folder)).noneMatch(name -> name.contains("out"));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Map<String, String> environment(String cache) {
        return Map.of(
                "PATH",
                programs + ":" + System.getenv("PATH"),
                "PREGAP_CACHE",
                folder.resolve(cache).toString());
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
