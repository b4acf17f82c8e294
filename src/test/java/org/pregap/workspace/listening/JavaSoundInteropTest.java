package org.pregap.workspace.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioBlock;
import org.pregap.dsp.dither.TpdfNoise;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.playback.Passage;
import org.pregap.project.AlbumFile;
import org.pregap.render.Programme;
import org.pregap.workspace.SourceFiles;

/**
 * Java's sound, over ALSA, into a file instead of a card. A process of its own is needed, because ALSA reads where sound
 * goes to from the home folder when it is first used.
 */
@Tag("interop")
class JavaSoundInteropTest {
    private static final Path SAMPLE = Path.of("samples/sample.pregap");

    @TempDir
    Path home;

    @Test
    void whatReachesTheDeviceIsTheRenderWithItsNoise() throws IOException, InterruptedException {
        Path raw = home.resolve("played.raw");
        Files.writeString(home.resolve(".asoundrc"), """
                pcm.!default { type file slave.pcm "nul" file "%s" format raw }
                pcm.nul { type null }
                """.formatted(raw));
        String said = probe();
        boolean played = !said.contains("devices []");
        if (System.getenv("PREGAP_REQUIRE_TOOLS") != null) {
            assertThat(played).as("ALSA plays into a file: " + said).isTrue();
        }
        Assumptions.assumeTrue(played, "Java finds no sound over ALSA here");
        assertThat(said).contains("rateHz=44100, bits=24");
        byte[] bytes = Files.readAllBytes(raw);
        Album album = AlbumFile.load(SAMPLE);
        Passage heard = new Passages(DiscLayout.of(album), new Transport.Rolls(1, 1)).transition(2);
        int[][] render = render(album, heard);
        assertThat(bytes.length / 6).isGreaterThanOrEqualTo(render[0].length);
        for (int c = 0; c < 2; c++) {
            for (int i = 0; i < render[c].length; i++) {
                assertThat(word(bytes, 2 * i + c)).isEqualTo(render[c][i]);
            }
        }
    }

    private String probe() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CardProbe.class.getName(),
                SAMPLE.toString()));
        builder.environment().put("HOME", home.toString());
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static int word(byte[] bytes, int number) {
        int at = 3 * number;
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] << 16);
    }

    private static int[][] render(Album album, Passage passage) throws IOException {
        long from = passage.start().sample();
        int count = (int) (passage.end().sample() - from);
        var block = new AudioBlock(2, count);
        try (var cursor = Programme.of(album, new SourceFiles(album, () -> {})).open()) {
            cursor.read(from, block, 0, count);
        }
        int[][] words = new int[2][count];
        for (int c = 0; c < 2; c++) {
            var noise = new TpdfNoise(0x50_52_45_47_41_50L, c);
            for (int i = 0; i < count; i++) {
                words[c][i] = (int) Math.rint(block.channel(c)[i] * (1 << 23) + noise.at(from + i));
            }
        }
        return words;
    }
}
