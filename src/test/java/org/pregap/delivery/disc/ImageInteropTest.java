package org.pregap.delivery.disc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.Cli;
import org.pregap.testing.Tool;

/** The sample album as one file with a CUE sheet, judged by other programs. */
@Tag("interop")
class ImageInteropTest {
    @TempDir
    static Path folder;

    private static final List<Long> MARKS = new ArrayList<>();
    private static long leadOut;

    @BeforeAll
    static void theSampleAlbumIsRendered() {
        Path album = folder.resolve("sample.pregap");
        Cli.ok("new", album, "--sheet", "samples/sheet.csv", "--title", "Sample", "--upc", "2026000000015");
        Cli.ok("set", album, "--track", 2, "indexes="); // cdrdao 1.2.4 counts INDEX 02 from the beginning of the track
        Cli.ok("render", album, "--to", folder.resolve("wav"), "--image", "--tracks", "wav16@44100");
        Cli.ok("render", album, "--to", folder.resolve("bin"), "--image", "--bin");
        String info = Cli.ok("info", album, "--json").out();
        results("\"1\" ?: ?([0-9]+)", info).forEach(mark -> MARKS.add(Long.parseLong(mark.group(1)) - 150));
        leadOut = Long.parseLong(
                        results("\"leadOutFrames\" ?: ?([0-9]+)", info).get(0).group(1))
                - 150;
        assertThat(MARKS).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wav", "bin"})
    void cdrdaoSeesTheSameDisc(String kind) throws Exception {
        Path image = folder.resolve(kind + "/IMAGE");
        Tool.require("cdrdao");
        String toc = Tool.require("env").text("-C", image, "cdrdao", "show-toc", "-v", "1", "Sample.cue");
        assertThat(numbers("START +\\S+ *\\( *([0-9]+)\\)", toc)).isEqualTo(MARKS);
        assertThat(numbers("END +\\S+ *\\( *([0-9]+)\\)", toc)).endsWith(leadOut);
        assertThat(toc).contains("CATALOG NUMBER: 2026000000015");
        Tool.require("env").run("-C", image, "cdrdao", "read-test", "-v", "0", "Sample.cue");
    }

    @Test
    void libcdioSeesTheSameDisc() throws Exception {
        Path sheet = folder.resolve("bin/IMAGE/Sample.cue");
        String info = Tool.require("cd-info").text("--cue-file=" + sheet, "--no-device-info", "--no-analyze");
        assertThat(numbers("(?m)^ *[1-5]: [0-9:]+ +([0-9]+) audio", info)).isEqualTo(MARKS);
        assertThat(numbers("(?m)^170: [0-9:]+ +([0-9]+) leadout", info)).containsExactly(leadOut);
        assertThat(info).contains("2026000000015");
    }

    @Test
    void ffmpegHearsInBothTheSameAsInTheFilesOfTracksOneAfterTheOther() throws Exception {
        byte[] wav = decoded("-i", folder.resolve("wav/IMAGE/Sample.wav"));
        byte[] bin = decoded("-f", "s16le", "-ar", "44100", "-ac", "2", "-i", folder.resolve("bin/IMAGE/Sample.bin"));
        assertThat(wav).hasSize((int) leadOut * 2352);
        assertThat(Arrays.equals(wav, bin)).isTrue();
        Path list = folder.resolve("list.txt");
        Path tracks = folder.resolve("wav/WAV-16-44.1");
        List<String> lines = new ArrayList<>();
        Cli.namesIn(tracks).forEach(name -> lines.add("file '" + tracks.resolve(name) + "'"));
        Files.write(list, lines);
        byte[] joined = decoded("-f", "concat", "-safe", "0", "-i", list);
        assertThat(Arrays.equals(joined, wav)).as("from 00 Hidden on").isTrue();
    }

    private static byte[] decoded(Object... input) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(List.of(input));
        arguments.addAll(List.of("-f", "s16le", "-c:a", "pcm_s16le", "-"));
        return Tool.require("ffmpeg").run(arguments.toArray());
    }

    private static List<Long> numbers(String pattern, String text) {
        return results(pattern, text).stream()
                .map(found -> Long.parseLong(found.group(1)))
                .toList();
    }

    private static List<MatchResult> results(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }
}
