package org.pregap.format.aiff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.Samples;
import org.pregap.testing.Tones;
import org.pregap.testing.Tool;

@Tag("interop")
class AiffInteropTest {
    private static final int LENGTH_SAMPLES = 20_001;

    @TempDir
    private Path folder;

    private Path original;
    private Path written;

    @BeforeEach
    void noiseOfFullScaleIsThere() throws IOException {
        original =
                AiffBytes.pcm(88_200, 32, Tones.fullScale(7, LENGTH_SAMPLES)).writeTo(folder.resolve("original.aiff"));
        written = folder.resolve("written.aiff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcm_s8", "pcm_s16be", "pcm_s24be", "pcm_s32be"})
    void whatFfmpegWritesIsReadAsFfmpegReadsIt(String codec) throws Exception {
        Tool.ffmpeg("-i", original, "-c:a", codec, "-metadata", "title=Odd", written);

        assertThat(AiffReader.open(written).format().rate().hz()).isEqualTo(88_200);
        assertThat(Samples.of(AiffReader.open(written))).isDeepEqualTo(Samples.byFfmpeg(written, 2));
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "8, 2", "16, 2", "24, 1", "24, 2", "32, 2"})
    void whatSoxWritesIsReadAsSoxReadsIt(String bits, int channels) throws Exception {
        Tool.require("sox").run("-D", "-v", "0.9", original, "-b", bits, "-c", channels, "-t", "aiff", written);

        assertThat(AiffReader.open(written).lengthSamples()).isEqualTo(LENGTH_SAMPLES);
        assertThat(Samples.of(AiffReader.open(written))).isDeepEqualTo(Samples.bySox(written, channels));
    }

    @Test
    void theFilesOfTheseTestsAreWhatOthersTakeThemFor() throws Exception {
        assertThat(Samples.byFfmpeg(original, 2)).isDeepEqualTo(Samples.of(AiffReader.open(original)));
    }

    @ParameterizedTest
    @CsvSource({"pcm_s16le, sowt, 16", "pcm_f32be, fl32, 32", "pcm_f64be, fl64, 64"})
    void whatFfmpegWritesAsAiffCIsReadAsFfmpegReadsIt(String codec, String compression, int bits) throws Exception {
        Tool.ffmpeg("-i", original, "-c:a", codec, "-metadata", "title=Odd", written);

        assertThat(Files.readString(written, StandardCharsets.ISO_8859_1))
                .contains("AIFC")
                .contains(compression);
        assertThat(AiffReader.open(written).format().bits()).isEqualTo(bits);
        assertThat(AiffReader.open(written).tags().title()).contains("Odd");
        assertThat(Samples.of(AiffReader.open(written))).isDeepEqualTo(Samples.byFfmpeg(written, 2));
    }

    @ParameterizedTest
    @CsvSource({"8, 2", "16, 1", "16, 2", "24, 2", "32, 2"})
    void whatSoxWritesAsAiffCIsReadAsSoxReadsIt(String bits, int channels) throws Exception {
        Tool.require("sox").run("-D", "-v", "0.9", original, "-b", bits, "-c", channels, "-t", "aifc", written);

        assertThat(AiffReader.open(written).lengthSamples()).isEqualTo(LENGTH_SAMPLES);
        assertThat(Samples.of(AiffReader.open(written))).isDeepEqualTo(Samples.bySox(written, channels));
    }

    /** No tool here writes these; ffmpeg reads them. */
    @ParameterizedTest
    @CsvSource({"NONE, 24", "twos, 16", "sowt, 16", "raw , 8", "in24, 24", "in32, 32"})
    void whatFfmpegReadsOfAiffCIsReadTheSame(String compression, int bits) throws Exception {
        byte[] noise = new byte[bits / 8 * 1001];
        new SplittableRandom(3).nextBytes(noise);
        AiffBytes.header()
                .common(1, 1001, bits, (compression + " ").substring(0, 4), "of no meaning")
                .sound(noise)
                .writeTo(written);
        assertThat(Samples.of(AiffReader.open(written))).isDeepEqualTo(Samples.byFfmpeg(written, 1));
    }

    @Test
    void textsThatFfmpegWritesAreRead() throws Exception {
        Tool.ffmpeg(
                "-i",
                original,
                "-metadata",
                "title=M\u00f6wen",
                "-metadata",
                "artist=Trio",
                "-write_id3v2",
                "1",
                written);
        assertThat(AiffReader.open(written).tags().title()).contains("M\u00f6wen");
        assertThat(AiffReader.open(written).tags().performer()).contains("Trio");
    }
}
