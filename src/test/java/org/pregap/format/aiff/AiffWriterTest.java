package org.pregap.format.aiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.audio.WordLength;
import org.pregap.format.parts.PcmFile;
import org.pregap.format.parts.PcmFileWriter;
import org.pregap.format.wav.WavReader;
import org.pregap.testing.ForAll;
import org.pregap.testing.Samples;
import org.pregap.testing.Tones;
import org.pregap.testing.Tool;
import org.pregap.testing.WavBytes;
import org.pregap.time.SampleRate;

class AiffWriterTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("a.aiff");
    }

    /** Two samples, 1 and −2, 3 and −4; 44,100 is 0xAC44 at an exponent of 15: 0x3FFF + 15 = 0x400E. */
    @Test
    void aFileOfTwoSamplesIsTheseBytes() throws IOException {
        byte[] words = HexFormat.of().parseHex("0100feff0300fcff");
        write(WordLength.INT_16, SampleRate.CD, words);
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(file())))
                .isEqualTo(("464f524d" + "00000036" + "41494646")
                        + ("434f4d4d" + "00000012" + "0002" + "00000002" + "0010" + "400eac44000000000000")
                        + ("53534e44" + "00000010" + "00000000" + "00000000")
                        + ("0001" + "fffe" + "0003" + "fffc"));
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 400eac44",
        "48000, 400ebb80",
        "88200, 400fac44",
        "96000, 400fbb80",
        "176400, 4010ac44",
        "192000, 4010bb80"
    })
    void ratesAreNumbersOfEightyBits(int hz, String beginning) throws IOException {
        write(WordLength.INT_24, new SampleRate(hz), new byte[6]);
        byte[] bytes = Files.readAllBytes(file());
        assertThat(HexFormat.of().formatHex(bytes, 28, 38)).isEqualTo(beginning + "000000000000");
        assertThat(AiffReader.open(file()).format().rate().hz()).isEqualTo(hz);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        ForAll.forAll(random -> Tones.noise(random.nextLong(), 1 + random.nextInt(300)), noise -> {
            for (WordLength words : new WordLength[] {WordLength.INT_16, WordLength.INT_24}) {
                Files.deleteIfExists(file());
                write(words, SampleRate.CD, WavBytes.samples(words.bits(), noise));
                PcmFile read = AiffReader.open(file());
                assertThat(read.format().bits()).isEqualTo(words.bits());
                Path wav = Files.write(folder.resolve("a.wav"), wav(words, noise));
                Assertions.assertThat(Samples.of(read)).isDeepEqualTo(Samples.of(WavReader.open(wav)));
            }
        });
    }

    private static byte[] wav(WordLength words, int[][] samples) {
        return words.bits() == 16 ? WavBytes.pcm16(44_100, samples) : WavBytes.pcm24(44_100, samples);
    }

    @Test
    void whatAFileCannotHoldIsRefused() throws IOException {
        long most = AiffWriter.mostSamples(WordLength.INT_24);
        assertThat(most * 6 + (16 << 20)).isLessThan(1L << 32).isGreaterThan((1L << 32) - 100);
        AiffWriter.create(file(), SampleRate.CD, WordLength.INT_24, most).close();
        byte[] header = Files.readAllBytes(file());
        assertThat(HexFormat.of().formatHex(header, 22, 26)).isEqualTo(String.format("%08x", most));
        Files.delete(file());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AiffWriter.create(file(), SampleRate.CD, WordLength.INT_24, most + 1))
                .withMessageContaining("32 bits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AiffWriter.create(file(), SampleRate.CD, WordLength.FLOAT_32, 1));
        assertThat(file()).doesNotExist();
    }

    @Test
    void neitherMoreNorFewerSamplesThanAnnouncedAreTaken() throws IOException {
        try (PcmFileWriter writer = AiffWriter.create(file(), SampleRate.CD, WordLength.INT_16, 1)) {
            assertThatIllegalStateException().isThrownBy(writer::finish).withMessageContaining("lacks 4 bytes");
            assertThatIllegalStateException().isThrownBy(() -> writer.write(new byte[8], 0, 8));
        }
        Assertions.assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> AiffWriter.create(file(), SampleRate.CD, WordLength.INT_16, 1));
    }

    @ParameterizedTest
    @CsvSource({"16", "24"})
    @Tag("interop")
    void othersReadWhatIsWritten(int bits) throws Exception {
        WordLength words = bits == 16 ? WordLength.INT_16 : WordLength.INT_24;
        byte[] samples = WavBytes.samples(bits, Tones.noise(3, 10_007));
        write(words, new SampleRate(96_000), samples);
        String raw = "s" + bits + "le";
        byte[] byFfmpeg = Tool.ffmpeg("-i", file(), "-f", raw, "-c:a", "pcm_" + raw, "-");
        assertThat(byFfmpeg).isEqualTo(samples);
        byte[] bySox = Tool.require("sox")
                .run("-D", file(), "-t", "raw", "-e", "signed-integer", "-b", Integer.toString(bits), "-L", "-");
        assertThat(bySox).isEqualTo(samples);
        String said = Tool.require("mediainfo")
                .text(
                        "--Inform=Audio;%Format% %Format_Settings_Endianness% %BitDepth% %SamplingRate% %Channels%",
                        file());
        assertThat(said.strip()).isEqualTo("PCM Big " + bits + " 96000 2");
    }

    private void write(WordLength words, SampleRate rate, byte[] samples) throws IOException {
        long count = samples.length / (2 * words.bytes());
        try (PcmFileWriter writer = AiffWriter.create(file(), rate, words, count)) {
            int first = (int) (count / 3) * 2 * words.bytes();
            writer.write(samples, 0, first);
            writer.write(samples, first, samples.length - first);
            writer.finish();
        }
    }
}
