package org.pregap.format.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.SourceTags;
import org.pregap.format.parts.PcmFile;
import org.pregap.testing.Samples;
import org.pregap.testing.Tones;
import org.pregap.testing.Tool;
import org.pregap.testing.WavBytes;

@Tag("interop")
class WavInteropTest {
    private static final int LENGTH_SAMPLES = 20_001;

    @TempDir
    private Path folder;

    private Path original;
    private Path written;

    @BeforeEach
    void noiseOfFullScaleIsThere() throws IOException {
        original = WavBytes.pcm(44_100, 32, Tones.fullScale(7, LENGTH_SAMPLES)).writeTo(folder.resolve("original.wav"));
        written = folder.resolve("written.wav");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_f64le"})
    void whatFfmpegWritesIsReadAsFfmpegReadsIt(String codec) throws Exception {
        Tool.ffmpeg("-i", original, "-c:a", codec, written);
        assertReadAsFfmpegDoes(codec);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_f32le"})
    void whatFfmpegStreamsIsReadAsFfmpegReadsIt(String codec) throws Exception {
        Files.write(written, Tool.ffmpeg("-i", original, "-c:a", codec, "-f", "wav", "-"));
        assertThat(WavReader.open(written).samples().offsetBytes()).isGreaterThan(44); // a LIST stands before
        assertReadAsFfmpegDoes(codec);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_f64le"})
    void whatFfmpegWritesAsRf64IsReadAsFfmpegReadsIt(String codec) throws Exception {
        Tool.ffmpeg("-i", original, "-c:a", codec, "-rf64", "always", "-metadata", "title=Behind", written);
        assertThat(Files.readString(written, StandardCharsets.ISO_8859_1)).startsWith("RF64");
        assertReadAsFfmpegDoes(codec);
        assertThat(WavReader.open(written).tags().title()).contains("Behind");
        double[][] samples = Samples.of(WavReader.open(written));
        Files.write(written, Tool.ffmpeg("-i", original, "-c:a", codec, "-rf64", "always", "-f", "wav", "-"));
        assertThat(Samples.of(WavReader.open(written))).isDeepEqualTo(samples); // ffmpeg itself finds no sound there
    }

    @Test
    void ffmpegsMonoOfOddLengthIsReadAsFfmpegReadsIt() throws Exception {
        Tool.ffmpeg("-i", original, "-ac", "1", "-c:a", "pcm_s24le", "-metadata", "title=After", written);
        assertReadAsFfmpegDoes("pcm_s24le");
        Files.write(written, Tool.ffmpeg("-i", original, "-ac", "1", "-c:a", "pcm_s24le", "-f", "wav", "-"));
        assertReadAsFfmpegDoes("pcm_s24le");
    }

    @ParameterizedTest
    @CsvSource({
        "8, unsigned-integer, wav",
        "16, signed-integer, wav",
        "24, signed-integer, wav", // extensible
        "24, signed-integer, wavpcm",
        "32, signed-integer, wav",
        "32, floating-point, wav",
        "64, floating-point, wav"
    })
    void whatSoxWritesIsReadAsSoxReadsIt(String bits, String encoding, String type) throws Exception {
        Tool.require("sox").run("-D", "-v", "0.9", original, "-b", bits, "-e", encoding, "-t", type, written);
        if (encoding.equals("floating-point")) { // sox rounds to 32-bit integers inside
            assertThat(Samples.of(WavReader.open(written))[1])
                    .containsExactly(Samples.bySox(written, 2)[1], offset(0x1p-30));
        } else {
            assertThat(Samples.of(WavReader.open(written))).isDeepEqualTo(Samples.bySox(written, 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "24"})
    void whatSoxStreamsIsReadToItsEnd(String bits) throws Exception {
        Tool.require("sox");
        Path raw = folder.resolve("samples.raw");
        Files.write(raw, WavBytes.samples(16, new int[1000], new int[1000]));
        String command = "cat '" + raw + "' | sox -V1 -t raw -r 44100 -b 16 -e signed -c 2 - -b " + bits + " -t wav -";
        Files.write(written, Tool.require("sh").run("-c", command));

        assertThat(WavReader.open(written).lengthSamples()).isEqualTo(1000);
    }

    @Test
    void tagsThatFfmpegWritesAreRead() throws Exception {
        Tool.ffmpeg(
                "-i",
                original,
                "-metadata",
                "title=Möwen 音",
                "-metadata",
                "artist=Trio",
                "-metadata",
                "album=Meer",
                "-metadata",
                "track=3/12",
                "-write_bext",
                "1",
                written);

        assertThat(WavReader.open(written).tags())
                .isEqualTo(new SourceTags(
                        Optional.of("Möwen 音"),
                        Optional.of("Trio"),
                        Optional.of("Meer"),
                        Optional.of("3/12"),
                        Optional.empty()));
    }

    private void assertReadAsFfmpegDoes(String codec) throws Exception {
        PcmFile file = WavReader.open(written);

        assertThat(file.lengthSamples()).isEqualTo(LENGTH_SAMPLES);
        assertThat(file.format().floating()).isEqualTo(codec.contains("_f"));
        assertThat(Samples.of(file))
                .isDeepEqualTo(Samples.byFfmpeg(written, file.format().channels()));
    }
}
