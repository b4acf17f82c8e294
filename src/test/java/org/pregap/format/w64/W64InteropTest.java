package org.pregap.format.w64;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.format.parts.PcmFile;
import org.pregap.testing.Samples;
import org.pregap.testing.Tones;
import org.pregap.testing.Tool;
import org.pregap.testing.W64Bytes;
import org.pregap.testing.WavBytes;

@Tag("interop")
class W64InteropTest {
    private static final int LENGTH_SAMPLES = 20_001;

    @TempDir
    private Path folder;

    private Path original;
    private Path written;

    @BeforeEach
    void noiseOfFullScaleIsThere() throws IOException {
        original = WavBytes.pcm(44_100, 32, Tones.fullScale(7, LENGTH_SAMPLES)).writeTo(folder.resolve("original.wav"));
        written = folder.resolve("written.w64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_f64le"})
    void whatFfmpegWritesIsReadAsFfmpegReadsIt(String codec) throws Exception {
        Tool.ffmpeg("-i", original, "-c:a", codec, written);
        assertReadAsFfmpegDoes(codec);
        double[][] samples = Samples.of(W64Reader.open(written));
        Files.write(written, Tool.ffmpeg("-i", original, "-c:a", codec, "-f", "w64", "-"));
        double[][] streamed = Samples.of(W64Reader.open(written)); // ffmpeg itself does not read that
        assertThat(streamed[1]).containsExactly(Arrays.copyOf(samples[1], LENGTH_SAMPLES));
        Tool.ffmpeg("-i", original, "-ac", "1", "-c:a", codec, written);
        assertReadAsFfmpegDoes(codec);
    }

    @Test
    void theFilesOfTheseTestsAreWhatOthersTakeThemFor() throws Exception {
        W64Bytes.header()
                .summary("INAM", "Möwen 音", "IART", "Trio")
                .fmt(1, 2, 48_000, 24)
                .chunk("data", WavBytes.samples(24, new int[] {1, -2, 3}, new int[] {4, 5, -6}))
                .writeTo(written);
        assertReadAsFfmpegDoes("pcm_s24le");
        assertThat(Tool.require("ffprobe")
                        .text("-v", "error", "-show_entries", "format_tags", "-of", "csv=p=0", written))
                .contains(W64Reader.open(written).tags().title().orElseThrow())
                .contains("Trio");
    }

    /** The file may end in up to seven zero bytes that ffmpeg counts as sound. */
    private void assertReadAsFfmpegDoes(String codec) throws Exception {
        PcmFile file = W64Reader.open(written);

        assertThat(file.format().floating()).isEqualTo(codec.contains("_f"));
        assertThat(Samples.of(file))
                .isDeepEqualTo(Samples.byFfmpeg(written, file.format().channels()));
    }
}
