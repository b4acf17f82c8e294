package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.io.FormatException;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.parallel.Cancelled;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.Id3Bytes;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;
import org.pregap.time.SampleRate;

/** What is noted of a file that is taken in. */
class FileSourceIntakeTest {
    private static final int[] LOUD = {0, 1, -1, 32_767, -32_768};

    @TempDir
    Path folder;

    @Test
    void aSourceIsWhatTheFileIs() throws IOException {
        Source source = take(WavBytes.pcm16(44_100, LOUD, LOUD));
        assertThat(source.path()).isEqualTo(folder.resolve("file").toString());
        assertThat(source.format()).isEqualTo(new SourceFormat(SampleRate.CD, 2, 16, false));
        assertThat(source.lengthSamples()).isEqualTo(5);
        assertThat(source.effectiveBits()).isEqualTo(16);
    }

    @Test
    void theDigestIsOfTheWholeFile() throws Exception {
        byte[] file = WavBytes.pcm16(44_100, LOUD, LOUD);
        byte[] wanted = MessageDigest.getInstance("SHA-256").digest(file);
        assertThat(take(file).sha256()).isEqualTo(HexFormat.of().formatHex(wanted));
    }

    /** The lowest bit that any sample uses, counted from the top. */
    @ParameterizedTest
    @CsvSource({
        "24, 256, 16",
        "24, 128, 17",
        "24, 1, 24",
        "24, 0, 1",
        "16, 1, 16",
        "16, 256, 8",
        "8, 1, 8",
        "8, 0, 1",
        "24, -8388608, 1",
        "24, -256, 16",
        "32, 65536, 16",
        "32, 1, 32"
    })
    void effectiveBitsAreTheOnesInUse(int bits, int sample, int effective) throws IOException {
        byte[] file = WavBytes.pcm(44_100, bits, new int[] {0, sample, 0}).bytes();
        assertThat(take(file).effectiveBits()).isEqualTo(effective);
    }

    @Test
    void oneSampleAtTheVeryEndDecides() throws IOException {
        int[] long24 = new int[50_000];
        Arrays.fill(long24, 256);
        assertThat(take(WavBytes.pcm24(44_100, long24, long24)).effectiveBits()).isEqualTo(16);
        int[] other = long24.clone();
        other[49_999] = 257;
        assertThat(take(WavBytes.pcm24(44_100, long24, other)).effectiveBits()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 16",
        "-0.0, 16",
        "3.0517578125E-5, 16",
        "-1.0, 16",
        "1.0, 64",
        "1.1920928955078125E-7, 24",
        "0.1, 64",
        "5.9604644775390625E-8, 64",
        "-1.5, 64",
        "1.0E-40, 64"
    })
    void floatingNumbersFitAWordLengthOrNone(double sample, int effective) throws IOException {
        assertThat(take(WavBytes.float64(44_100, new double[] {0, sample})).effectiveBits())
                .isEqualTo(effective);
        assertThat(take(WavBytes.float32(44_100, new double[] {0, sample})).effectiveBits())
                .isEqualTo(effective);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefusedWithItsPlace(double nonsense) throws IOException {
        double[] samples = new double[20_000];
        samples[17_000] = nonsense;
        Path file = Files.write(folder.resolve("file"), WavBytes.float32(44_100, new double[20_000], samples));
        assertThatThrownBy(() -> new FileSourceIntake(() -> {}).take(file))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(file + ", sample 17000: holds " + nonsense);
    }

    @Test
    void aFileWithoutSamplesIsRefused() throws IOException {
        for (byte[] empty : new byte[][] {
            WavBytes.pcm16(44_100, new int[0], new int[0]),
            AiffBytes.pcm(44_100, 16, new int[0], new int[0]).bytes()
        }) {
            Path file = Files.write(folder.resolve("file"), empty);
            assertThatThrownBy(() -> new FileSourceIntake(() -> {}).take(file))
                    .isInstanceOf(FormatException.class)
                    .hasMessageStartingWith(file.toString());
        }
    }

    @Test
    void takingInCanBeCancelled() throws IOException {
        Path file = Tones.wav(folder.resolve("file"), 1, 100_000);
        assertThatThrownBy(() -> new FileSourceIntake(() -> {
                            throw new Cancelled();
                        })
                        .take(file))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void tagsOfWavFilesAreRead() throws IOException {
        byte[] file = WavBytes.header()
                .fmt(1, 2, 44_100, 16)
                .info("INAM", "Titel", "IART", "B\u00f8rge", "IPRD", "Album", "ITRK", "3")
                .data(WavBytes.samples(16, LOUD, LOUD))
                .bytes();
        var tags = new FileSourceIntake(() -> {})
                .take(Files.write(folder.resolve("file"), file))
                .tags();
        assertThat(tags.title()).contains("Titel");
        assertThat(tags.performer()).contains("B\u00f8rge");
        assertThat(tags.album()).contains("Album");
        assertThat(tags.trackNumber()).contains("3");
    }

    @Test
    void tagsOfAiffFilesAreRead() throws IOException {
        byte[] id3 = Id3Bytes.version(3)
                .latin1("TIT2", "Titel")
                .latin1("TSRC", "AA6Q72600001")
                .bytes();
        byte[] file = AiffBytes.pcm(44_100, 16, LOUD, LOUD).chunk("ID3 ", id3).bytes();
        var tags = new FileSourceIntake(() -> {})
                .take(Files.write(folder.resolve("file"), file))
                .tags();
        assertThat(tags.title()).contains("Titel");
        assertThat(tags.isrc()).contains("AA6Q72600001");
    }

    @Test
    void brokenTagsDoNotKeepTheSoundOut() throws IOException {
        byte[] id3 = Id3Bytes.version(3)
                .frame("TIT2", 0x80, new byte[] {9, 9, 9})
                .raw(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .bytes();
        byte[] file = AiffBytes.pcm(44_100, 16, LOUD, LOUD).chunk("ID3 ", id3).bytes();
        assertThat(take(file).lengthSamples()).isEqualTo(5);
    }

    private Source take(byte[] content) throws IOException {
        return new FileSourceIntake(() -> {})
                .take(Files.write(folder.resolve("file"), content))
                .source();
    }
}
