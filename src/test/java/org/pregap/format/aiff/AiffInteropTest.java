package org.pregap.format.aiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.io.FormatException;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.Samples;
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
        SplittableRandom random = new SplittableRandom(7);
        int[][] noise = new int[2][LENGTH_SAMPLES];
        for (int[] channel : noise) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = random.nextInt();
            }
        }
        original = AiffBytes.pcm(88_200, 32, noise).writeTo(folder.resolve("original.aiff"));
        written = folder.resolve("written.aiff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcm_s8", "pcm_s16be", "pcm_s24be", "pcm_s32be"})
    void whatFfmpegWritesIsReadAsFfmpegReadsIt(String codec) throws Exception {
        Tool ffmpeg = Tool.require("ffmpeg");
        ffmpeg.run("-v", "error", "-i", original, "-c:a", codec, "-metadata", "title=Odd", written);
        byte[] raw = ffmpeg.run("-v", "error", "-i", written, "-f", "f64le", "-c:a", "pcm_f64le", "-");

        assertThat(AiffReader.open(written).format().rate().hz()).isEqualTo(88_200);
        assertThat(Samples.of(AiffReader.open(written))).isDeepEqualTo(Samples.ofRawDoubles(raw, 2));
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "8, 2", "16, 2", "24, 1", "24, 2", "32, 2"})
    void whatSoxWritesIsReadAsSoxReadsIt(String bits, int channels) throws Exception {
        Tool sox = Tool.require("sox");
        sox.run("-D", "-v", "0.9", original, "-b", bits, "-c", channels, "-t", "aiff", written);
        byte[] raw = sox.run("-D", written, "-t", "raw", "-e", "signed-integer", "-b", "32", "-L", "-");

        assertThat(AiffReader.open(written).lengthSamples()).isEqualTo(LENGTH_SAMPLES);
        assertThat(Samples.of(AiffReader.open(written))).isDeepEqualTo(Samples.ofRawIntegers(raw, channels));
    }

    @Test
    void theFilesOfTheseTestsAreWhatOthersTakeThemFor() throws Exception {
        byte[] raw = Tool.require("ffmpeg").run("-v", "error", "-i", original, "-f", "f64le", "-c:a", "pcm_f64le", "-");
        assertThat(Samples.ofRawDoubles(raw, 2)).isDeepEqualTo(Samples.of(AiffReader.open(original)));
    }

    @Test
    void littleEndianAiffCIsRefusedByName() throws Exception {
        Tool.require("ffmpeg").run("-v", "error", "-i", original, "-c:a", "pcm_s16le", written);
        assertThatThrownBy(() -> AiffReader.open(written))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("AIFF-C (compression 'sowt') is not read yet");
    }
}
