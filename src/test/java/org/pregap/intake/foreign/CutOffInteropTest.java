package org.pregap.intake.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.io.FormatException;
import org.pregap.testing.Tool;

/** A file of which the end is missing is refused, though ffmpeg is content with what is there. */
@Tag("interop")
class CutOffInteropTest {
    private static final double SECONDS = 4.321;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.mp3, -c:a libmp3lame -b:a 192k",
        "vbr.mp3, -c:a libmp3lame -q:a 2 -ar 22050",
        "mono.mp3, -c:a libmp3lame -ac 1 -write_id3v1 1",
        "a.opus, -c:a libopus",
        "a.m4a, -c:a aac -movflags +faststart",
        "l.m4a, -c:a alac -movflags +faststart",
        "a.mka, -c:a libopus",
        "l.mka, -c:a flac",
        "a.wv, -c:a wavpack",
        "a.tta, -c:a tta",
        "a.caf, -c:a pcm_s16be",
        "a.au, -c:a pcm_s16be",
        "a.wma, -c:a wmav2"
    })
    void wholeItIsTakenAndCutItIsRefused(String name, String settings) throws Exception {
        Path file = encoded(name, settings);
        DecodedSource whole = open(file);
        assertThat(whole.lengthSamples() / (double) whole.format().rate().hz()).isBetween(SECONDS - 0.1, SECONDS + 0.1);
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut-" + name), Arrays.copyOf(bytes, bytes.length / 10 * 7));
        assertThatThrownBy(() -> open(cut)).isInstanceOf(FormatException.class).hasMessageStartingWith(cut.toString());
    }

    /** The most usual of them all; ffmpeg decodes it without a word. */
    @Test
    void bothLengthsAreTold() throws Exception {
        byte[] bytes = Files.readAllBytes(encoded("a.mp3", "-c:a libmp3lame -b:a 128k"));
        Path cut = Files.write(folder.resolve("cut.mp3"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> open(cut))
                .hasMessageMatching(
                        ".*cut.mp3: says that it holds 4\\.321 s of sound, and ffmpeg decodes 2\\.[01][0-9]{2} s;"
                                + " it was cut off or is damaged, get a whole copy.*");
    }

    /** Their length is known from nothing but the frames that are there. */
    @ParameterizedTest
    @CsvSource({"a.mp3, -c:a libmp3lame -write_xing 0", "a.mp2, -c:a mp2"})
    void whereNothingIsStatedTheFramesCount(String name, String settings) throws Exception {
        byte[] bytes = Files.readAllBytes(encoded(name, settings));
        Path cut = Files.write(folder.resolve("cut-" + name), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(open(cut).lengthSamples()).isBetween(88_200L, 101_430L);
    }

    /** The container's sums hold, the FLAC stream in it does not. */
    @Test
    void aWrongChecksumOfALosslessCodingIsRefused() throws Exception {
        Path file = encoded("a.mka", "-c:a flac");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
        assertThatThrownBy(() -> open(file)).isInstanceOf(FormatException.class).hasMessageContaining("ffmpeg");
    }

    private Path encoded(String name, String settings) throws Exception {
        Path file = folder.resolve(name);
        List<Object> command = new ArrayList<>(List.of("-v", "error", "-f", "lavfi", "-i"));
        command.add("aevalsrc=0.5*sin(t*2000)+0.1*random(0)|0.4*sin(t*500)+0.1*random(1):d=" + SECONDS + ":s=44100");
        command.addAll(List.of(settings.split(" ")));
        command.add("file:" + file);
        Tool.require("ffmpeg").run(command.toArray());
        return file;
    }

    private DecodedSource open(Path file) throws Exception {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PREGAP_CACHE", folder.resolve("cache").toString());
        return new ForeignFiles(environment).open(file, "audio", () -> {});
    }
}
