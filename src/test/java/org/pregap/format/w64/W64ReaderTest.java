package org.pregap.format.w64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.AudioStream;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;
import org.pregap.testing.Id3Bytes;
import org.pregap.testing.Samples;
import org.pregap.testing.W64Bytes;
import org.pregap.testing.WavBytes;

class W64ReaderTest {
    private static final int[] RAMP = {1, -2, 3, -4, 5};
    private static final byte[] DATA = WavBytes.samples(16, RAMP);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"8, 128", "16, 32768", "24, 8388608", "32, 2147483648"})
    void integersAreDividedByFullScale(int bits, double fullScale) throws IOException {
        PcmFile file = open(W64Bytes.pcm(96_000, bits, RAMP, new int[5]));
        assertThat(file.format().rate().hz()).isEqualTo(96_000);
        assertThat(Samples.of(file)[0])
                .containsExactly(1 / fullScale, -2 / fullScale, 3 / fullScale, -4 / fullScale, 5 / fullScale);
        assertThat(Samples.of(file)[1]).containsOnly(0);
    }

    @Test
    void chunksNobodyKnowsArePassedOver() throws IOException {
        assertRamp(W64Bytes.header()
                .chunk("5662f7ab2d39d21186c700c04f8edb8a", new byte[13])
                .chunk("fact", new byte[8])
                .fmt(1, 1, 44_100, 16)
                .chunk("data", DATA)
                .chunk("junk", new byte[3]));
    }

    @Test
    void textsComeFromTheSummaryListAndFromChunksOfRiff() throws IOException {
        byte[] description = Arrays.copyOf("ISRC: DEA129800001".getBytes(StandardCharsets.US_ASCII), 602);
        PcmFile file = open(pcm().summary("INAM", "Möwen 音", "IART", "Trio")
                .chunk("62657874f3acd3aad18c00c04f8edb8a", description)
                .chunk("id3 ", Id3Bytes.version(3).latin1("TALB", "Meer").bytes()));
        assertThat(file.tags().title()).contains("Möwen 音");
        assertThat(file.tags().performer()).contains("Trio");
        assertThat(file.tags().album()).contains("Meer");
        assertThat(file.tags().isrc()).contains("DEA129800001");
    }

    @Test
    void aBrokenSummaryKeepsWhatCameBefore() throws IOException {
        byte[] list =
                "\u0009\0\0\0INAM\4\0\0\0A\0B\0IART\u00ff\u00ff\u00ff\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        PcmFile file = open(pcm().chunk(W64Bytes.SUMMARY, list));
        assertThat(file.tags().title()).contains("AB");
        assertThat(file.tags().performer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 23, 24, -1, Long.MAX_VALUE})
    void aLengthNeverFilledInMeansToTheEnd(long length) throws IOException {
        assertRamp(header().claiming("data", length, DATA));
        assertRamp(header().claiming("data", length, DATA).raw(new byte[1]));
    }

    @Test
    void zerosThatFillUpAndAreCountedMakeNoSample() throws IOException {
        byte[] two = WavBytes.samples(24, new int[] {1, 2}, new int[] {3, 4});
        byte[] filled = Arrays.copyOf(two, 16);
        W64Bytes fmt = W64Bytes.header().fmt(1, 2, 44_100, 24);
        assertThat(open(fmt.claiming("data", 24 + 16, filled)).lengthSamples()).isEqualTo(2);
        filled[13] = 1;
        refused(W64Bytes.header().fmt(1, 2, 44_100, 24).chunk("data", filled), "the last sample is cut off");
    }

    @Test
    void theLengthOfTheWholeIsNotBelieved() throws IOException {
        assertRamp(pcm().riffLength(0));
        assertRamp(pcm().riffLength(Long.MAX_VALUE));
    }

    @Test
    void moreThanFourGigabytesAreRead() throws IOException {
        long bytes = 6L << 30;
        Path path = header().claiming("data", bytes + 24, new byte[0]).writeTo(folder.resolve("large.w64"));
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(file.length() + bytes - 2);
            file.write(new byte[] {0, 0x40});
        }
        PcmFile file = W64Reader.open(path);
        assertThat(file.lengthSamples()).isEqualTo(bytes / 2);
        try (AudioStream stream = file.open(bytes / 2 - 2)) {
            assertThat(Samples.rest(stream, 1, 10)[0]).containsExactly(0, 0.5);
        }
    }

    @Test
    void lengthsThatLieAreRefused() {
        refused(
                header().claiming("data", 1L << 40, DATA),
                "the samples should take 1099511627752 bytes, the file holds 10");
        refused(header().claiming("data", 24 + 7, DATA).raw(new byte[6]), "the last sample is cut off");
        refused(pcm().raw(new byte[6000]), "bytes follow that belong to no chunk");
        refused(W64Bytes.header().claiming("junk", 0, new byte[0]).fmt(1, 1, 44_100, 16), "where no chunk begins");
        refused(
                W64Bytes.header().claiming("junk", Long.MAX_VALUE, new byte[8]),
                "a chunk before it announces 9223372036854775783 bytes, 8 are left");
        refused(header().chunk("data", new byte[0]).chunk("junk", new byte[4]), "the file holds no audio");
        refused(pcm().chunk("data", DATA), "a second 'data' chunk");
        refused(W64Bytes.header().chunk("fmt ", new byte[80_000]).chunk("data", DATA), "at most 65536 are accepted");
    }

    @Test
    void chunksAreBounded() {
        W64Bytes file = header();
        for (int i = 0; i < W64Limits.MOST_CHUNKS; i++) {
            file.chunk("junk", new byte[0]);
        }
        refused(file.chunk("data", DATA), "more than 10000 chunks");
    }

    @Test
    void whatIsNoWave64IsNamed() throws IOException {
        byte[] other = pcm().bytes();
        other[24] = 'm';
        assertThatThrownBy(() -> W64Reader.open(Files.write(folder.resolve("a"), other)))
                .hasMessageEndingWith("byte 24: a file of Wave64's kind, but not of sound");
        assertThatThrownBy(() -> W64Reader.open(Files.write(folder.resolve("a"), new byte[64])))
                .hasMessageContaining("does not begin with the GUID of riff");
        assertThatThrownBy(() -> W64Reader.open(Files.write(folder.resolve("a"), new byte[39])))
                .hasMessageContaining("not a Wave64 file: it has 39 bytes");
    }

    private static W64Bytes header() {
        return W64Bytes.header().fmt(1, 1, 44_100, 16);
    }

    private static W64Bytes pcm() {
        return W64Bytes.pcm(44_100, 16, RAMP);
    }

    private void assertRamp(W64Bytes file) throws IOException {
        assertThat(Samples.of(open(file))[0])
                .containsExactly(1 / 32768.0, -2 / 32768.0, 3 / 32768.0, -4 / 32768.0, 5 / 32768.0);
    }

    private PcmFile open(W64Bytes file) throws IOException {
        return W64Reader.open(file.writeTo(folder.resolve("test.w64")));
    }

    private void refused(W64Bytes file, String reason) {
        assertThatThrownBy(() -> open(file)).isInstanceOf(FormatException.class).hasMessageContaining(reason);
    }
}
