package org.pregap.format.aiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.Samples;

class AiffReaderTest {
    private static final int[] LEFT = {0, 1, -1, 7};
    private static final int[] RIGHT = {-8, 7, 4, -4};

    @TempDir
    private Path folder;

    private int files;

    @ParameterizedTest
    @CsvSource({
        "4, 8",
        "8, 128",
        "12, 2048",
        "16, 32768",
        "20, 524288",
        "24, 8388608",
        "29, 268435456",
        "32, 2147483648"
    })
    void wordsOfAnyLengthAreDividedByFullScale(int bits, double fullScale) throws IOException {
        PcmFile stereo = open(AiffBytes.pcm(48_000, bits, LEFT, RIGHT));
        PcmFile mono = open(AiffBytes.pcm(48_000, bits, RIGHT));

        assertThat(stereo.format().bits()).isEqualTo((bits + 7) / 8 * 8);
        assertThat(stereo.lengthSamples()).isEqualTo(4);
        assertThat(Samples.of(stereo)[0]).containsExactly(0, 1 / fullScale, -1 / fullScale, 7 / fullScale);
        assertThat(Samples.of(stereo)[1]).containsExactly(-8 / fullScale, 7 / fullScale, 4 / fullScale, -4 / fullScale);
        assertThat(Samples.of(mono)).isDeepEqualTo(new double[][] {Samples.of(stereo)[1]});
    }

    @ParameterizedTest
    @CsvSource({
        "400BFA00000000000000, 8000",
        "400DAC44000000000000, 22050",
        "400EAC44000000000000, 44100",
        "400EBB80000000000000, 48000",
        "400FAC44000000000000, 88200",
        "4010BB80000000000000, 192000",
        "3FFF8000000000000000, 1",
        "4012F424000000000000, 1000000",
    })
    void ratesAreEightyBitNumbers(String bytes, int hz) throws IOException {
        AiffBytes aiff = AiffBytes.header().common(1, 1, 8, HexFormat.of().parseHex(bytes));
        assertThat(open(aiff.sound(new byte[1])).format().rate().hz()).isEqualTo(hz);
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000000000000, no sample rate: 0x0 0 as an 80-bit number",
        "C00EAC44000000000000, no sample rate", // -44100
        "3FFEFFFFFFFFFFFFFFFF, no sample rate", // just below 1
        "7FFF8000000000000000, no sample rate", // infinite
        "400E2C44000000000000, no sample rate", // without its leading 1
        "4012F424100000000000, a sample rate of 1000001 Hz",
        "400DADDD174600000000, a sample rate between 22254 and 22255 Hz", // the early Macintosh
    })
    void otherRatesAreRefused(String bytes, String reason) {
        refused(
                AiffBytes.header()
                        .common(1, 1, 8, HexFormat.of().parseHex(bytes))
                        .sound(new byte[1]),
                reason);
    }

    @Test
    void chunksComeInAnyOrder() throws IOException {
        PcmFile file = open(AiffBytes.header()
                .chunk("NAME", text("odd"))
                .sound(3, AiffBytes.samples(8, new int[] {64}))
                .chunk("ANNO", text("x"))
                .common(1, 1, 8, 44_100)
                .chunk("APPL", text("four")));

        assertThat(file.format()).hasToString("44.1 kHz, 8 bit, mono");
        assertThat(Samples.of(file)).isDeepEqualTo(new double[][] {{0.5}});
    }

    @Test
    void commonCountsTheSamples() throws IOException {
        byte[] three = AiffBytes.samples(16, new int[] {1, 2, 3});
        assertThat(open(AiffBytes.header().common(1, 2, 16, 44_100).sound(three))
                        .lengthSamples())
                .isEqualTo(2);
        refused(
                AiffBytes.header().common(1, 4, 16, 44_100).sound(three),
                "4 samples need 8 bytes, the 'SSND' chunk holds 6");
        refused(
                AiffBytes.header().common(2, 0xFFFF_FFFFL, 32, 44_100).sound(three),
                "4294967295 samples need 34359738360 bytes");
    }

    @Test
    void soundBeyondTheFileIsRefused() {
        AiffBytes common = AiffBytes.header().common(1, 2, 16, 44_100);
        refused(common.claiming("SSND", 12, new byte[10]), "the samples should take 12 bytes, the file holds 10");
        byte[] farOffset = {-1, -1, -1, -1, 0, 0, 0, 0, 1, 2, 3, 4};
        refused(
                AiffBytes.header().common(1, 2, 16, 44_100).chunk("SSND", farOffset),
                "2 samples need 4 bytes, the 'SSND' chunk holds 0");
    }

    @Test
    void aFileWithoutSamplesHoldsNoAudio() {
        refused(AiffBytes.header().common(1, 0, 16, 44_100).sound(new byte[4]), "the file holds no audio");
        refused(AiffBytes.header().common(1, 2, 16, 44_100).sound(new byte[0]), "the file holds no audio");
        refused(AiffBytes.header().common(1, 2, 16, 44_100).chunk("SSND", new byte[3]), "the file holds no audio");
    }

    @Test
    void theLengthOfTheWholeIsNotBelieved() throws IOException {
        assertThat(open(AiffBytes.pcm(44_100, 16, LEFT).formLength(0)).lengthSamples())
                .isEqualTo(4);
        assertThat(open(AiffBytes.pcm(44_100, 16, LEFT).formLength(0xFFFF_FFFFL))
                        .lengthSamples())
                .isEqualTo(4);
    }

    @Test
    void brokenThingsBehindTheSamplesDoNoHarm() throws IOException {
        assertThat(open(AiffBytes.pcm(44_100, 16, LEFT).claiming("ID3 ", 9999, new byte[4]))
                        .lengthSamples())
                .isEqualTo(4);
        assertThat(open(AiffBytes.pcm(44_100, 16, LEFT).raw(new byte[300])).lengthSamples())
                .isEqualTo(4);
    }

    @Test
    void whatIsMissingIsNamed() {
        refused(AiffBytes.header().sound(new byte[4]), "no 'COMM' chunk up to here");
        refused(AiffBytes.header().common(1, 2, 16, 44_100), "byte 38: no 'SSND' chunk up to here");
        refused(
                AiffBytes.header().common(1, 2, 16, 44_100).raw(new byte[9]),
                "no 'SSND' chunk up to here, where no chunk begins");
        refused(
                AiffBytes.header().common(1, 2, 16, 44_100).claiming("NAME", 100, new byte[9]),
                "no 'SSND' chunk; the 'NAME' chunk announces 100 bytes, 9 are left");
        refused(AiffBytes.pcm(44_100, 16, LEFT).common(1, 2, 16, 44_100), "a second 'COMM' chunk");
        refused(AiffBytes.pcm(44_100, 16, LEFT).sound(new byte[4]), "a second 'SSND' chunk");
    }

    @Test
    void headersThatCannotBeMeantAreRefused() {
        byte[] sound = new byte[64];
        refused(AiffBytes.header().common(0, 1, 16, 44_100).sound(sound), "0 channels");
        refused(AiffBytes.header().common(6, 1, 16, 44_100).sound(sound), "6 channels; only mono and stereo");
        refused(AiffBytes.header().common(1, 1, 0, 44_100).sound(sound), "samples of 0 bits");
        refused(AiffBytes.header().common(1, 1, 33, 44_100).sound(sound), "samples of 33 bits; 1 to 32");
        refused(AiffBytes.header().chunk("COMM", new byte[17]).sound(sound), "has 17 bytes; 18 are the least");
        refused(AiffBytes.header().chunk("COMM", new byte[70_000]).sound(sound), "70000 bytes announced, at most");
    }

    @Test
    void chunksAreBounded() {
        AiffBytes many = AiffBytes.header();
        for (int i = 0; i < AiffLimits.MOST_CHUNKS; i++) {
            many.chunk("APPL", new byte[0]);
        }
        refused(many.common(1, 1, 8, 44_100), "more than 10000 chunks");
    }

    @Test
    void relativesAreRefusedByName() {
        refused(AiffBytes.pcm(44_100, 16, LEFT).kind("8SVX"), "an IFF file, but not AIFF");
        assertThatThrownBy(() -> AiffReader.open(Files.write(folder.resolve("short"), new byte[11])))
                .isInstanceOf(FormatException.class)
                .hasMessage(folder.resolve("short") + ", byte 0: not an AIFF file: it has 11 bytes");
        assertThatThrownBy(() -> AiffReader.open(Files.write(folder.resolve("none"), new byte[12])))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("it does not begin with FORM");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void refused(AiffBytes aiff, String reason) {
        assertThatThrownBy(() -> open(aiff))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(reason);
    }

    private PcmFile open(AiffBytes aiff) throws IOException {
        return AiffReader.open(aiff.writeTo(folder.resolve("test" + files++ + ".aiff")));
    }
}
