package org.pregap.format.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;
import org.pregap.testing.Samples;
import org.pregap.testing.WavBytes;

class WavReaderTest {
    private static final int[] LEFT = {0, 1, -1, 100};
    private static final int[] RIGHT = {-128, 127, 64, -64};

    @TempDir
    private Path folder;

    private int files;

    @ParameterizedTest
    @CsvSource({"8, 128", "16, 32768", "24, 8388608", "32, 2147483648"})
    void integersAreDividedByFullScale(int bits, double fullScale) throws IOException {
        PcmFile stereo = open(WavBytes.pcm(48_000, bits, LEFT, RIGHT));
        PcmFile mono = open(WavBytes.pcm(48_000, bits, RIGHT));

        assertThat(stereo.format()).hasToString("48 kHz, " + bits + " bit, stereo");
        assertThat(stereo.lengthSamples()).isEqualTo(4);
        assertThat(Samples.of(stereo)[0]).containsExactly(0, 1 / fullScale, -1 / fullScale, 100 / fullScale);
        assertThat(Samples.of(stereo)[1])
                .containsExactly(-128 / fullScale, 127 / fullScale, 64 / fullScale, -64 / fullScale);
        assertThat(mono.format().channels()).isEqualTo(1);
        assertThat(Samples.of(mono)).isDeepEqualTo(new double[][] {Samples.of(stereo)[1]});
    }

    @Test
    void floatingPointPassesUnchanged() throws IOException {
        double[] wild = {0.1f, -1.5, Double.POSITIVE_INFINITY, Double.NaN, 1e-40f};

        PcmFile single = WavReader.open(write(WavBytes.float32(96_000, wild)));
        PcmFile precise = WavReader.open(write(WavBytes.float64(96_000, wild, wild)));

        assertThat(Samples.of(single)[0]).containsExactly(wild);
        assertThat(Samples.of(precise)[0]).containsExactly(wild);
        assertThat(Samples.of(precise)[1]).containsExactly(wild);
        assertThat(precise.format()).hasToString("96 kHz, 64 bit float, stereo");
    }

    @Test
    void twentyValidBitsFillTheirContainerFromTheTop() throws IOException {
        byte[] half = WavBytes.samples(24, new int[] {0x400000});

        PcmFile file = open(WavBytes.header().extensible(1, 1, 44_100, 24, 20).data(half));

        assertThat(file.format().bits()).isEqualTo(24);
        assertThat(Samples.of(file)).isDeepEqualTo(new double[][] {{0.5}});
        assertThat(open(WavBytes.header().extensible(3, 1, 44_100, 32, 32).data(new byte[4]))
                        .format()
                        .floating())
                .isTrue();
    }

    @Test
    void aCursorOpensAnywhere() throws IOException {
        PcmFile file = open(WavBytes.pcm(44_100, 16, LEFT, RIGHT));
        try (var stream = file.open(3)) {
            assertThat(Samples.rest(stream, 2, 10)[0]).containsExactly(100 / 32768.0);
        }
    }

    @Test
    void formatMayStandBehindTheSamplesAndHaveAnyPaddedLength() throws IOException {
        byte[] samples = WavBytes.samples(16, LEFT);
        byte[] longFormat = {1, 0, 1, 0, 0x44, (byte) 0xAC, 0, 0, 0, 0, 0, 0, 2, 0, 16, 0, 0, 0};

        PcmFile file = open(WavBytes.header().data(samples).chunk("fmt ", longFormat));

        assertThat(file.format()).hasToString("44.1 kHz, 16 bit, mono");
        assertThat(file.lengthSamples()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "0x0002, Microsoft ADPCM (format tag 0x0002)",
        "0x0006, A-law (format tag 0x0006)",
        "0x0007, µ-law (format tag 0x0007)",
        "0x0011, IMA ADPCM (format tag 0x0011)",
        "0x0055, MP3 (format tag 0x0055)",
        "0x1234, an unknown kind of samples (format tag 0x1234)",
    })
    void otherKindsOfSamplesAreNamed(String tag, String named) {
        int number = Integer.decode(tag);
        refused(WavBytes.header().fmt(number, 2, 44_100, 4, 4).data(new byte[4]), named);
        refused(WavBytes.header().extensible(number, 2, 44_100, 16, 16).data(new byte[4]), named);
    }

    @Test
    void headersThatCannotBeMeantAreRefused() {
        byte[] data = new byte[12];
        refused(WavBytes.header().fmt(1, 2, 44_100, 12).data(data), "integer samples of 12 bits");
        refused(WavBytes.header().fmt(1, 2, 44_100, 0).data(data), "integer samples of 0 bits");
        refused(WavBytes.header().fmt(3, 2, 44_100, 16).data(data), "floating point samples of 16 bits");
        refused(WavBytes.header().fmt(1, 6, 44_100, 16).data(data), "6 channels; only mono and stereo");
        refused(WavBytes.header().fmt(1, 0, 44_100, 16).data(data), "0 channels");
        refused(WavBytes.header().fmt(1, 2, 0, 16).data(data), "a sample rate of 0 Hz");
        refused(WavBytes.header().fmt(1, 2, -1, 16).data(data), "a sample rate of 4294967295 Hz");
        refused(
                WavBytes.header().fmt(1, 2, 44_100, 24, 8).data(data),
                "one sample of 2 x 24 bits takes 6 bytes, the header says 8");
        refused(WavBytes.header().extensible(1, 2, 44_100, 16, 20).data(data), "20 valid bits in a container of 16");
        refused(WavBytes.header().fmt(0xFFFE, 2, 44_100, 16).data(data), "without its extension");
        refused(WavBytes.header().chunk("fmt ", new byte[14]).data(data), "has 14 bytes; 16 are the least");
        refused(WavBytes.header().chunk("fmt ", new byte[70_000]).data(data), "70000 bytes announced, at most");
        refused(WavBytes.pcm(44_100, 16, LEFT).fmt(1, 1, 44_100, 16), "a second 'fmt ' chunk");
        refused(WavBytes.pcm(44_100, 16, LEFT).data(data), "a second 'data' chunk");
        refused(WavBytes.header().data(data), "no 'fmt ' chunk");
        refused(WavBytes.header().fmt(1, 1, 44_100, 16), "no 'data' chunk");
    }

    @Test
    void aForeignSubFormatIsRefused() {
        byte[] wav = WavBytes.header()
                .extensible(1, 2, 44_100, 16, 16)
                .data(new byte[4])
                .bytes();
        wav[59] ^= 1; // the last byte of the GUID
        refused(wav, "unknown kind of samples (sub-format 0x1 00000000100080000" + "0aa00389b70)");
    }

    @ParameterizedTest
    @CsvSource({
        "riff, not a WAV file",
        "RIFX, RIFX (big-endian WAV) is not read",
        "FORM, not a WAV file",
    })
    void relativesAreRefusedByName(String id, String reason) {
        byte[] wav = WavBytes.pcm16(44_100, LEFT);
        for (int i = 0; i < 4; i++) {
            wav[i] = (byte) id.charAt(i);
        }
        refused(wav, reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11})
    void aFileTooShortForAHeaderIsNoWav(int length) {
        refused(new byte[length], "not a WAV file: it has " + length + " bytes");
    }

    @Test
    void anotherRiffIsNoWav() {
        byte[] wav = WavBytes.pcm16(44_100, LEFT);
        wav[8] = 'A';
        refused(wav, "a RIFF file, but not WAVE");
    }

    @Test
    void theMessageNamesFileAndPlace() {
        assertThatThrownBy(() -> open(WavBytes.header().fmt(1, 1, 44_100, 16)))
                .isInstanceOf(FormatException.class)
                .hasMessage(folder.resolve("test0.wav") + ", byte 36: no 'data' chunk up to here");
    }

    private void refused(WavBytes wav, String reason) {
        refused(wav.bytes(), reason);
    }

    private void refused(byte[] wav, String reason) {
        assertThatThrownBy(() -> WavReader.open(write(wav)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(reason);
    }

    private PcmFile open(WavBytes wav) throws IOException {
        return WavReader.open(write(wav.bytes()));
    }

    private Path write(byte[] wav) throws IOException {
        return Files.write(folder.resolve("test" + files++ + ".wav"), wav);
    }
}
