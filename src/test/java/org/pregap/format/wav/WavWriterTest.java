package org.pregap.format.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.WordLength;
import org.pregap.format.parts.PcmFile;
import org.pregap.testing.Samples;
import org.pregap.testing.Tones;
import org.pregap.testing.Tool;
import org.pregap.testing.WavBytes;
import org.pregap.time.SampleRate;

class WavWriterTest {
    private static final SampleRate HIGH = new SampleRate(96_000);

    @TempDir
    Path folder;

    @Test
    void sixteenBitsHaveTheShortestHeaderThereIs() throws IOException {
        byte[] samples = Tones.bytes(1, 3);
        assertThat(written(SampleRate.CD, WordLength.INT_16, samples))
                .isEqualTo(WavBytes.pcm16(44_100, Tones.noise(1, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "INT_24, 52494646 4e000000 57415645 666d7420 28000000 feff 0200 00770100 00ca0800 0600 1800 1600 1800 03000000"
                + " 0100000000001000800000aa00389b71 64617461 12000000",
        "FLOAT_32, 52494646 4a000000 57415645 666d7420 12000000 0300 0200 00770100 00b80b00 0800 2000 0000 66616374"
                + " 04000000 03000000 64617461 18000000",
    })
    void aHeaderIsThisByteByByte(WordLength words, String hex) throws IOException {
        byte[] header = HexFormat.of().parseHex(hex.replace(" ", "").toLowerCase(Locale.ROOT));
        byte[] file = written(HIGH, words, new byte[3 * 2 * words.bytes()]);
        assertThat(file).startsWith(header).hasSize(header.length + 6 * words.bytes());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(WordLength words) throws IOException {
        written(HIGH, words, new byte[100 * 2 * words.bytes()]);
        PcmFile file = WavReader.open(folder.resolve("a.wav"));
        assertThat(file.format().rate()).isEqualTo(HIGH);
        assertThat(file.format().bits()).isEqualTo(words.bits());
        assertThat(file.format().floating()).isEqualTo(words.floating());
        assertThat(file.lengthSamples()).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource
    void fourGigabytesAreTheMostThatRiffCounts(WordLength words) throws IOException {
        long most = WavWriter.mostSamplesOfRiff(words);
        try (var file = new RandomAccessFile(begun(words, most).toFile(), "r")) {
            byte[] head = new byte[8];
            file.readFully(head);
            long riffBytes = Integer.toUnsignedLong(
                    ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
            assertThat(new String(head, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
            long roomForTagsBytes = 1 << 24;
            assertThat(0xFFFF_FFFFL - riffBytes).isBetween(roomForTagsBytes, roomForTagsBytes + 2L * words.bytes() - 1);
        }
        Path larger = Files.move(begun(words, most + 1), folder.resolve("larger.wav"));
        assertThat(Files.readAllBytes(larger)).startsWith("RF64".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsLargerBeginsWithLongNumbers() throws IOException {
        long samples = 1L << 30; // 6 GiB
        String hex = "52463634 ffffffff 57415645 64733634 1c000000 6000008001000000 0000008001000000 0000004000000000"
                + " 00000000 666d7420 28000000";
        assertThat(Files.readAllBytes(begun(WordLength.INT_24, samples)))
                .startsWith(HexFormat.of().parseHex(hex.replace(" ", "")))
                .endsWith('d', 'a', 't', 'a', 0xff, 0xff, 0xff, 0xff)
                .hasSize(0x68);
    }

    /** The holes of the file stand for the silence before its last sample. */
    @Test
    void moreThanFourGigabytesAreReadAgain() throws IOException {
        long samples = WavWriter.mostSamplesOfRiff(WordLength.INT_16) + 100;
        Path path = begun(WordLength.INT_16, samples);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(file.length() + 4 * (samples - 1));
            file.write(new byte[] {0, 0x40, 0, (byte) 0xC0});
        }
        PcmFile read = WavReader.open(path);
        assertThat(read.lengthSamples()).isEqualTo(samples);
        try (AudioStream stream = read.open(samples - 2)) {
            assertThat(Samples.rest(stream, 2, 10)).isDeepEqualTo(new double[][] {{0, 0.5}, {0, -0.5}});
        }
    }

    /** The header of a file, whose samples are never written. */
    private Path begun(WordLength words, long samples) throws IOException {
        Path file = folder.resolve("begun.wav");
        Files.deleteIfExists(file);
        WavWriter.create(file, HIGH, words, samples).close();
        return file;
    }

    @Test
    void aFileHoldsAsManySamplesAsItWasBegunFor() throws IOException {
        try (var writer = WavWriter.create(folder.resolve("a.wav"), HIGH, WordLength.INT_16, 2)) {
            writer.write(new byte[4], 0, 4);
            assertThatIllegalStateException().isThrownBy(writer::finish).withMessageContaining("lacks 4 bytes");
            assertThatIllegalStateException().isThrownBy(() -> writer.write(new byte[8], 0, 8));
        }
        Assertions.assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> WavWriter.create(folder.resolve("a.wav"), HIGH, WordLength.INT_16, 2)
                        .close());
    }

    @ParameterizedTest
    @CsvSource({"INT_16, pcm_s16le, 16", "INT_24, pcm_s24le, 24", "FLOAT_32, pcm_f32le, 25"})
    @Tag("interop")
    void ffmpegSoxAndMediainfoAgree(WordLength words, String codec, String soxBits) throws Exception {
        written(HIGH, words, new byte[960 * 2 * words.bytes()]);
        Path file = folder.resolve("a.wav");
        assertThat(Tool.require("ffprobe")
                        .text(
                                "-v",
                                "error",
                                "-show_entries",
                                "stream=codec_name,sample_rate,channels,duration_ts",
                                "-of",
                                "csv=p=0",
                                file)
                        .strip())
                .isEqualTo(codec + ",96000,2,960");
        assertThat(Tool.require("soxi").text("-s", file).strip()).isEqualTo("960");
        assertThat(Tool.require("soxi").text("-p", file).strip()).isEqualTo(soxBits);
        assertThat(Tool.require("mediainfo")
                        .text("--Output=Audio;%SamplingRate% %Channel(s)% %Duration%", file)
                        .strip())
                .isEqualTo("96000 2 10");
    }

    private byte[] written(SampleRate rate, WordLength words, byte[] samples) throws IOException {
        Path file = folder.resolve("a.wav");
        try (var writer = WavWriter.create(file, rate, words, samples.length / (2 * words.bytes()))) {
            writer.write(samples, 0, samples.length);
            writer.finish();
        }
        return Files.readAllBytes(file);
    }
}
