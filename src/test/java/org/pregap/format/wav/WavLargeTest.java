package org.pregap.format.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.AudioStream;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;
import org.pregap.testing.Samples;
import org.pregap.testing.WavBytes;

/** RF64 and BW64, and RIFF files that are longer than they can say. Large files are sparse: holes cost nothing. */
class WavLargeTest {
    private static final int[] RAMP = {1, -2, 3, -4, 5};
    private static final byte[] DATA = WavBytes.samples(16, RAMP);
    private static final long UNKNOWN = 0xFFFF_FFFFL;
    private static final long SIX_GIB = 6L << 30;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RF64", "BW64"})
    void longNumbersSayHowLongTheSamplesAre(String kind) throws IOException {
        PcmFile file =
                open(rf64(10, 5).kind(kind).claiming("data", UNKNOWN, DATA).info("INAM", "Behind"));
        assertRamp(file);
        assertThat(file.tags().title()).contains("Behind");
    }

    @Test
    void aShortFileMayUseItsShortNumbers() throws IOException {
        assertRamp(open(rf64(10, 5).data(DATA).info("INAM", "Behind")));
        assertRamp(open(rf64(0, 0).data(DATA).info("INAM", "Behind")));
        assertRamp(open(rf64(10, 5).claiming("data", 0, DATA)));
        assertRamp(open(fmt(WavBytes.header().kind("RF64").chunk("JUNK", new byte[28]))
                .data(DATA)
                .info("INAM", "Behind")));
    }

    /** As FFmpeg writes five samples of three bytes. */
    @Test
    void theByteThatPadsMayBeCounted() throws IOException {
        byte[] padded = new byte[16];
        padded[2] = 0x40;
        assertThat(open(rf64Of24Bits(padded)).lengthSamples()).isEqualTo(5);
        padded[15] = 1;
        refused(rf64Of24Bits(padded), "the last sample is cut off: 16 bytes are no whole number of samples of 3");
        refused(rf64Of24Bits(new byte[14]), "the last sample is cut off: 14 bytes are no whole number of samples of 3");
    }

    private static WavBytes rf64Of24Bits(byte[] data) {
        return WavBytes.header()
                .kind("RF64")
                .ds64(data.length, data.length / 3)
                .fmt(1, 1, 44_100, 24)
                .claiming("data", UNKNOWN, data);
    }

    @Test
    void longNumbersNeverFilledInMeanToTheEnd() throws IOException {
        assertRamp(open(rf64(0, 0).claiming("data", UNKNOWN, DATA)));
        assertRamp(open(rf64(-1, -1).claiming("data", UNKNOWN, DATA)));
        assertRamp(open(rf64(0, 0).claiming("data", 0, DATA)));
        assertRamp(open(fmt(WavBytes.header().kind("RF64")).claiming("data", UNKNOWN, DATA)));
    }

    @Test
    void otherChunksHaveLongNumbersToo() throws IOException {
        byte[] list = "INFOINAM\6\0\0\0Before".getBytes(StandardCharsets.US_ASCII);
        WavBytes header = WavBytes.header().kind("RF64").ds64(10, 5, "wavl", 77, "LIST", list.length);
        PcmFile file = open(fmt(header).claiming("LIST", UNKNOWN, list).claiming("data", UNKNOWN, DATA));
        assertRamp(file);
        assertThat(file.tags().title()).contains("Before");
    }

    @Test
    void longNumbersThatLieAreRefused() {
        refused(
                rf64(1L << 40, 0).claiming("data", UNKNOWN, DATA),
                "the samples should take 1099511627776 bytes, the file holds 10 of them");
        refused(rf64(-2, 0).claiming("data", UNKNOWN, DATA), "the file holds 10 of them");
        refused(rf64(7, 0).claiming("data", UNKNOWN, DATA), "the last sample is cut off");
        refused(
                rf64(10, 5).claiming("data", UNKNOWN, DATA).raw(new byte[5000]),
                "5000 bytes follow that belong to no chunk");
        refused(WavBytes.header().kind("RF64").chunk("ds64", new byte[27]), "the 'ds64' chunk has 27 bytes; 28 are");
        WavBytes large = WavBytes.header().kind("BW64").ds64(10, 5, "axml", Long.MAX_VALUE);
        refused(fmt(large).claiming("axml", UNKNOWN, new byte[8]).data(DATA), "no 'data' chunk");
        refused(WavBytes.header().kind("RF64").claiming("ds64", 1 << 20, new byte[40]), "bytes announced");
    }

    @Test
    void moreEntriesThanThereAreDoNoHarm() throws IOException {
        byte[] content = new byte[28 + 5];
        Arrays.fill(content, 24, 28, (byte) 0xFF); // four thousand million entries
        content[8] = 10;
        assertRamp(
                open(fmt(WavBytes.header().kind("RF64").chunk("ds64", content)).claiming("data", UNKNOWN, DATA)));
    }

    @Test
    void aLengthThatBeganAgainAtZeroIsUnderstood() throws IOException {
        WavBytes tail = WavBytes.header().info("INAM", "Behind");
        for (long bytes : new long[] {SIX_GIB, (4L << 30) + 2, (8L << 30) - 2}) {
            PcmFile file =
                    sparse(fmt(WavBytes.header()).claiming("data", bytes % (1L << 32), new byte[0]), bytes, tail);
            assertThat(file.lengthSamples()).isEqualTo(bytes / 2);
            assertThat(file.tags().title()).contains("Behind");
            assertLastSample(file);
        }
    }

    @Test
    void aLengthNeverFilledInMayBeMoreThanFourGigabytes() throws IOException {
        for (long claimed : new long[] {UNKNOWN, 0, 0x7FFF_F000L}) {
            PcmFile file = sparse(fmt(WavBytes.header()).claiming("data", claimed, new byte[0]), SIX_GIB, null);
            assertThat(file.lengthSamples()).isEqualTo(SIX_GIB / 2);
            assertLastSample(file);
        }
    }

    @Test
    void whatIsMuchTooLongForItsLengthIsStillRefused() {
        assertThatThrownBy(() ->
                        sparse(fmt(WavBytes.header()).claiming("data", 1000, new byte[0]), SIX_GIB + 1000 + 6000, null))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("bytes follow that belong to no chunk");
    }

    @Test
    void longNumbersReachBeyondFourGigabytes() throws IOException {
        WavBytes header = rf64(SIX_GIB, SIX_GIB / 2).claiming("data", UNKNOWN, new byte[0]);
        PcmFile file = sparse(header, SIX_GIB, WavBytes.header().info("INAM", "Behind"));
        assertThat(file.lengthSamples()).isEqualTo(SIX_GIB / 2);
        assertThat(file.tags().title()).contains("Behind");
        assertLastSample(file);
    }

    private static WavBytes rf64(long dataBytes, long samples) {
        return fmt(WavBytes.header().kind("RF64").riffLength(UNKNOWN).ds64(dataBytes, samples));
    }

    private static WavBytes fmt(WavBytes wav) {
        return wav.fmt(1, 1, 44_100, 16);
    }

    /** A file with so many bytes of sound, all of them silence but the last sample, and what follows it. */
    private PcmFile sparse(WavBytes header, long soundBytes, @Nullable WavBytes tail) throws IOException {
        Path path = folder.resolve("large.wav");
        Files.deleteIfExists(path);
        header.writeTo(path);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(file.length() + soundBytes - 2);
            file.write(new byte[] {0, 0x40});
            if (tail != null) {
                byte[] bytes = tail.bytes();
                file.write(bytes, 12, bytes.length - 12);
            }
        }
        return WavReader.open(path);
    }

    private static void assertLastSample(PcmFile file) throws IOException {
        try (AudioStream stream = file.open(file.lengthSamples() - 2)) {
            assertThat(Samples.rest(stream, 1, 10)[0]).containsExactly(0, 0.5);
        }
    }

    private static void assertRamp(PcmFile file) throws IOException {
        assertThat(Samples.of(file)[0])
                .containsExactly(1 / 32768.0, -2 / 32768.0, 3 / 32768.0, -4 / 32768.0, 5 / 32768.0);
    }

    private PcmFile open(WavBytes wav) throws IOException {
        return WavReader.open(wav.writeTo(folder.resolve("test.wav")));
    }

    private void refused(WavBytes wav, String reason) {
        assertThatThrownBy(() -> open(wav)).isInstanceOf(FormatException.class).hasMessageContaining(reason);
    }
}
