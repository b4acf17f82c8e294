package org.pregap.format.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;
import org.pregap.testing.Samples;
import org.pregap.testing.WavBytes;

/** Where the samples are, whatever the chunks around them say. */
class WavChunksTest {
    private static final int[] RAMP = {1, 2, 3};
    private static final double[][] RAMP_READ = {{1 / 32768.0, 2 / 32768.0, 3 / 32768.0}};
    private static final long UNKNOWN = 0xFFFF_FFFFL;
    private static final long UNKNOWN_TO_SOX = 0x7FFF_F000L;

    @TempDir
    private Path folder;

    @Test
    void chunksBeforeAndBehindTheSamplesArePassedOver() throws IOException {
        assertRamp(WavBytes.header()
                .chunk("JUNK", new byte[27])
                .info("INAM", "Title")
                .fmt(1, 1, 44_100, 16)
                .chunk("bext", new byte[602])
                .data(ramp())
                .chunk("cue ", new byte[4])
                .chunk("odd!", new byte[3]));
    }

    @Test
    void aForgottenPadByteIsNoticed() throws IOException {
        assertRamp(mono().unpadded("odd ", text("abc")).data(ramp()));
        assertRamp(mono().unpadded("odd ", text("abc"))
                .unpadded("odd ", text("abcde"))
                .data(ramp()));
        assertRamp(mono().unpadded("odd ", text("abc")).claiming("data", UNKNOWN, ramp()));
    }

    @Test
    void aPadByteNeedNotBeZero() throws IOException {
        assertRamp(mono().unpadded("odd ", text("abc")).raw('x').data(ramp()));
    }

    @Test
    void oddSamplesWithoutPadByteAreFollowedByTags() throws IOException {
        PcmFile file = open(WavBytes.header()
                .fmt(1, 1, 44_100, 24)
                .unpadded("data", WavBytes.samples(24, new int[] {0x400000}))
                .info("INAM", "Title"));

        assertThat(Samples.of(file)).isDeepEqualTo(new double[][] {{0.5}});
        assertThat(file.tags().title()).contains("Title");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4, 1000, 0xFFFF_FFFFL})
    void theLengthOfTheWholeIsNotBelieved(long riffLength) throws IOException {
        assertRamp(mono().data(ramp()).riffLength(riffLength));
        assertRamp(mono().data(ramp()).chunk("LIST", new byte[8]).riffLength(riffLength));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, UNKNOWN, UNKNOWN_TO_SOX, UNKNOWN_TO_SOX - 4})
    void aLengthNeverFilledInMeansToTheEnd(long dataLength) throws IOException {
        assertRamp(mono().info("ISFT", "stream").claiming("data", dataLength, ramp()));
    }

    @Test
    void lengthZeroIsTrueWhereOnlyChunksFollow() {
        refused(mono().claiming("data", 0, new byte[0]), "the file holds no audio");
        refused(mono().claiming("data", UNKNOWN, new byte[0]), "the file holds no audio");
        refused(mono().claiming("data", 0, new byte[0]).info("INAM", "Title"), "the file holds no audio");
        refused(
                mono().claiming("data", 0, new byte[0])
                        .chunk("bext", new byte[9])
                        .chunk("cue ", new byte[4]),
                "the file holds no audio");
    }

    @Test
    void lengthZeroWithSoundThatBeginsLikeAChunkIsStillSound() throws IOException {
        byte[] deceptive = text("abcd\2\0\0\0xy, but then no chunk!");
        assertThat(open(mono().claiming("data", 0, deceptive)).lengthSamples()).isEqualTo(deceptive.length / 2);
    }

    @Test
    void moreSamplesThanTheFileHoldsAreRefusedWithBothNumbers() {
        refused(mono().claiming("data", 8, ramp()), "the samples should take 8 bytes, the file holds 6 of them");
        refused(
                mono().claiming("data", 0xFFFF_FFFEL, ramp()),
                "the samples should take 4294967294 bytes, the file holds 6 of them");
    }

    @Test
    void aSampleCutOffIsRefused() {
        refused(mono().claiming("data", 5, ramp()), "the last sample is cut off: 5 bytes are no whole number");
        refused(mono().claiming("data", UNKNOWN, new byte[] {1, 0, 2}), "the last sample is cut off: 3 bytes");
        refused(
                WavBytes.header().fmt(1, 2, 44_100, 16).claiming("data", 0, new byte[] {1, 0, 2, 0, 3, 0}),
                "6 bytes are no whole number of samples of 4 bytes");
    }

    @Test
    void thePadOfAStreamIsNoSample() throws IOException {
        WavBytes stream = WavBytes.header().fmt(1, 1, 44_100, 24);
        PcmFile file = open(stream.claiming("data", UNKNOWN, new byte[] {0, 0, 0x40, 0}));

        assertThat(Samples.of(file)).isDeepEqualTo(new double[][] {{0.5}});
    }

    @Test
    void brokenThingsBehindTheSamplesDoNoHarm() throws IOException {
        assertRamp(mono().data(ramp()).claiming("LIST", 5000, text("INFO")));
        assertRamp(mono().data(ramp()).raw(1, 2, 3));
        assertRamp(mono().data(ramp()).raw(new byte[WavLimits.MOST_STRAY_BYTES]));
    }

    @Test
    void soundThatTheHeaderForgotIsRefused() {
        refused(
                mono().data(ramp()).raw(new byte[WavLimits.MOST_STRAY_BYTES + 1]),
                "byte 50: 4097 bytes follow that belong to no chunk");
    }

    @Test
    void brokenThingsBeforeTheSamplesAreNamed() {
        refused(
                mono().claiming("JUNK", 5000, ramp()),
                "no 'data' chunk; the 'JUNK' chunk announces 5000 bytes, 6 are left");
        refused(mono().raw(new byte[20]).data(ramp()), "byte 36: no 'data' chunk up to here, where no chunk begins");
    }

    @Test
    void chunksAreBounded() {
        WavBytes many = mono();
        for (int i = 0; i < WavLimits.MOST_CHUNKS; i++) {
            many.chunk("JUNK", new byte[0]);
        }
        refused(many.data(ramp()), "more than 10000 chunks");
    }

    private static WavBytes mono() {
        return WavBytes.header().fmt(1, 1, 44_100, 16);
    }

    private static byte[] ramp() {
        return WavBytes.samples(16, RAMP);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void assertRamp(WavBytes wav) throws IOException {
        assertThat(Samples.of(open(wav))).isDeepEqualTo(RAMP_READ);
    }

    private void refused(WavBytes wav, String reason) {
        assertThatThrownBy(() -> open(wav)).isInstanceOf(FormatException.class).hasMessageContaining(reason);
    }

    private PcmFile open(WavBytes wav) throws IOException {
        return WavReader.open(wav.writeTo(folder.resolve("test.wav")));
    }
}
