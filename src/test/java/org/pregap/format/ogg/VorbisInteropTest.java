package org.pregap.format.ogg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.Tool;

/** What libvorbis writes comes out as ffmpeg decodes it, to the sample. */
@Tag("interop")
class VorbisInteropTest {
    /** Two decoders round differently, but never by more than the last bits of a 24-bit word. */
    private static final double ROUNDING = 3e-6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-q:a 0",
                "-q:a 3 -ac 1",
                "-q:a 6 -ar 48000",
                "-q:a 10 -ar 96000",
                "-q:a 2 -ar 22050",
                "-q:a -1 -ar 8000",
                "-b:a 128k -page_duration 1000"
            })
    void everySettingComesOut(String settings) throws Exception {
        VorbisFile file =
                VorbisReader.open(encoded("aevalsrc=0.5*sin(t*2000)+0.2*random(0)|0.4*sin(t*500):d=3.21", settings));
        assertSame(file, folder.resolve("sound.ogg"));
    }

    @Test
    void oversAreKept() throws Exception {
        VorbisFile file =
                VorbisReader.open(encoded("aevalsrc=sgn(sin(t*1400))*0.99|sgn(sin(t*1400))*0.99:d=2", "-q:a 1"));
        assertThat(Arrays.stream(VorbisExample.decoded(file)[0]).max().orElse(0))
                .isGreaterThan(1.05);
        assertSame(file, folder.resolve("sound.ogg"));
    }

    private Path encoded(String source, String settings) throws Exception {
        Path file = folder.resolve("sound.ogg");
        List<Object> command = new ArrayList<>(List.of("-v", "error", "-y", "-f", "lavfi", "-i", source));
        command.addAll(List.of("-c:a", "libvorbis"));
        command.addAll(List.of(settings.split(" ")));
        command.add(file);
        Tool.require("ffmpeg").run(command.toArray());
        return file;
    }

    private static void assertSame(VorbisFile file, Path path) throws Exception {
        byte[] theirs = Tool.ffmpeg("-i", path, "-f", "f32le", "-c:a", "pcm_f32le", "-");
        FloatBuffer expected =
                ByteBuffer.wrap(theirs).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        double[][] ours = VorbisExample.decoded(file);
        assertThat(file.lengthSamples() * ours.length).isEqualTo(expected.capacity());
        for (int i = 0; i < ours[0].length; i++) {
            for (int c = 0; c < ours.length; c++) {
                assertThat(ours[c][i]).isCloseTo(expected.get(i * ours.length + c), within(ROUNDING));
            }
        }
    }
}
