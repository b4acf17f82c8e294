package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.LoudFiles;
import org.pregap.testing.Tones;
import org.pregap.testing.Tool;
import org.pregap.testing.WavBytes;

/** 12, 9 and 8 seconds, of which 1.5 overlap: one album of sources of three kinds in five formats and an image, as another program reads them. */
class FiveFormatsInteropTest {
    private static final List<String> FORMATS = List.of("wav16", "flac16", "aiff16", "wav24@96k", "flac24-small@48k");

    @TempDir
    Path folder;

    private final Tool ffmpeg = Tool.require("ffmpeg");
    private Path out;

    @BeforeEach
    void deliver() throws IOException {
        Path album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        Path loud = folder.resolve("one.wav");
        LoudFiles.noise(loud, 1, 12, 0.4);
        Path fine = Files.write(folder.resolve("two.wav"), WavBytes.pcm24(96_000, Tones.noise(2, 9 * 96_000 + 77)));
        Path mono =
                Files.write(folder.resolve("three.wav"), WavBytes.pcm24(48_000, Tones.noise(1, 8 * 48_000 + 13)[0]));
        Cli.ok("new", album, loud, fine, mono, "--title", "Album", "--rate", 44_100);
        Cli.ok("set", album, "--track", 2, "crossfade=1.5");
        Cli.ok("set", album, "--track", 3, "gapless=yes");
        Cli.ok("set", album, "gain_db=-3");
        var render = Stream.concat(
                Stream.of("render", album, "--to", out, "--image"),
                FORMATS.stream().flatMap(format -> Stream.of("--tracks", format)));
        Cli.ok(render.toArray());
    }

    @Test
    void filesPutEndToEndAreTheImage() throws IOException, InterruptedException {
        byte[] image = words(out.resolve("IMAGE/Album.wav"));
        assertThat(image.length).isGreaterThan(27 * 44_100 * 4);
        for (String format : List.of("WAV-16-44.1", "FLAC-16-44.1", "AIFF-16-44.1")) {
            var all = new ByteArrayOutputStream();
            for (Path file : files(format)) {
                all.write(words(file));
            }
            assertThat(Arrays.equals(all.toByteArray(), image)).as(format).isTrue();
        }
    }

    @Test
    void filesAreAsLoudAsTheReportSays() throws IOException, InterruptedException {
        JsonNode report = new ObjectMapper().readTree(out.resolve("report.json").toFile());
        assertThat(report.get("tracks")).hasSize(FORMATS.size());
        for (JsonNode delivery : report.get("tracks")) {
            for (JsonNode file : delivery.get("files")) {
                Path path = out.resolve(delivery.get("folder").textValue())
                        .resolve(file.get("name").textValue());
                assertThat(lufs(path))
                        .as(path.toString())
                        .isCloseTo(file.at("/loudness/integratedLufs").doubleValue(), within(0.1));
            }
        }
    }

    private List<Path> files(String format) throws IOException {
        try (Stream<Path> all = Files.list(out.resolve(format))) {
            return all.sorted().toList();
        }
    }

    private byte[] words(Path file) throws IOException, InterruptedException {
        Path raw = folder.resolve("raw");
        ffmpeg.text("-v", "error", "-y", "-i", file, "-map", "0:a", "-f", "s16le", "-c:a", "pcm_s16le", raw);
        return Files.readAllBytes(raw);
    }

    private double lufs(Path file) throws IOException, InterruptedException {
        String heard = ffmpeg.text(
                        "-v",
                        "error",
                        "-i",
                        file,
                        "-map",
                        "0:a",
                        "-af",
                        "ebur128=metadata=1,ametadata=mode=print:key=lavfi.r128.I:file=-",
                        "-f",
                        "null",
                        "-")
                .strip();
        return Double.parseDouble(heard.substring(heard.lastIndexOf('=') + 1));
    }
}
