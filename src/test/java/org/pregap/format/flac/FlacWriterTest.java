package org.pregap.format.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.PcmFormat;
import org.pregap.format.flac.encode.FlacEncoding;
import org.pregap.format.flac.encode.FlacLevel;
import org.pregap.format.flac.encode.FrameEncoder;
import org.pregap.time.SampleRate;

class FlacWriterTest {
    private static final int[] RATES_HZ = {
        44_100, 48_000, 88_200, 96_000, 176_400, 192_000, 8_000, 11_025, 37_000, 384_000, 255_001, 500_010
    };

    @TempDir
    Path folder;

    /**
     * A ramp, whose second differences are nought: two samples to begin with, then six of the shortest code. The header
     * says: 44.1 kHz (9), size in one byte (6), mono (0), 8 bits (1), number 0, 7 + 1 samples.
     */
    @Test
    void aRampIsAsShortAsByHand() {
        byte[] frame = encoder(1, 8).encode(new int[][] {{0, 1, 2, 3, 4, 5, 6, 7}}, 8, 0);
        String header = "fff8" + "69" + "02" + "00" + "07" + "8f";
        String subframe = "14" + "00" + "01" + "003f";
        assertThat(HexFormat.of().formatHex(frame)).isEqualTo(header + subframe + "8e04");
    }

    /**
     * 12 of 16 bits are 0 in the first channel: eleven zeros and a one say so, and 3 in four bits remains. The header says:
     * 4096 samples (12), 44.1 kHz (9), left and right (1), 16 bits (4), number 300 in two bytes.
     */
    @Test
    void constantsTakeOneSampleWithoutItsLowZeros() {
        int[][] samples = {new int[4096], new int[4096]};
        Arrays.fill(samples[0], 0x3000);
        byte[] frame = encoder(2, 16).encode(samples, 4096, 300);
        String header = "fff8" + "c9" + "18" + "c4ac" + "b4";
        String subframes = "01" + "0013" + "00" + "0000";
        assertThat(HexFormat.of().formatHex(frame)).isEqualTo(header + subframes + "8629");
    }

    @Test
    void everyKindOfSoundComesBack() {
        forAll(300, FlacWriterTest::randomSound, this::assertComesBack);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 63, 64, 4095, 4096, 4097, 4098, 4099, 4100, 8192, 12_289})
    void everyLengthComesBack(int count) throws IOException {
        for (FlacLevel level : FlacLevel.values()) {
            int[][] samples = TestSound.random(new SplittableRandom(count), 2, count, 16);
            assertComesBack(new EncodedSound(samples, 44_100, 16, level));
        }
    }

    @ParameterizedTest
    @EnumSource(FlacLevel.class)
    void extremesComeBack(FlacLevel level) throws IOException {
        for (int bits = 4; bits <= 32; bits++) {
            int top = (int) ((1L << (bits - 1)) - 1);
            int[] square =
                    IntStream.range(0, 5000).map(i -> i % 20 < 10 ? top : ~top).toArray();
            int[] opposite = Arrays.stream(square).map(value -> ~value).toArray();
            int[] impulse =
                    IntStream.range(0, 5000).map(i -> i == 4444 ? ~top : 0).toArray();
            int[] alternating =
                    IntStream.range(0, 5000).map(i -> i % 2 == 0 ? top : ~top).toArray();
            assertComesBack(new EncodedSound(new int[][] {square, opposite}, 44_100, bits, level));
            assertComesBack(new EncodedSound(new int[][] {impulse, alternating}, 44_100, bits, level));
            assertComesBack(new EncodedSound(new int[][] {alternating}, 44_100, bits, level));
        }
    }

    @Test
    void musicComesBackInEveryLevelAndLength() throws IOException {
        for (FlacLevel level : FlacLevel.values()) {
            for (int bits : new int[] {16, 20, 24, 32}) {
                assertComesBack(new EncodedSound(EncodedSound.music(1, 44_100, bits), 44_100, bits, level));
            }
        }
    }

    @Test
    void whatAFrameIsDependsOnItsBlockAlone() {
        var random = new SplittableRandom(5);
        FrameEncoder used = encoder(2, 16);
        for (int i = 0; i < 40; i++) {
            int count = 1 + random.nextInt(4096);
            int[][] samples = TestSound.random(random, 2, count, 16);
            assertThat(used.encode(samples, count, i)).isEqualTo(encoder(2, 16).encode(samples, count, i));
        }
    }

    /** Frames lie at 0, 10.03 s and 20.06 s: the ones that hold samples 0, 441,000 and 882,000. */
    @Test
    void seekPointsLieAtTheFramesThatHoldEveryTenthSecond() throws IOException {
        int[][] samples = new int[1][25 * 44_100];
        Path file = new EncodedSound(samples, 44_100, 16, FlacLevel.FAST).write(folder.resolve("long.flac"));
        assertThat(FlacReader.open(file).seekTable().points().stream().map(SeekPoint::sample))
                .containsExactly(0L, 441_000 / 4096 * 4096L, 882_000 / 4096 * 4096L);
        byte[] bytes = Files.readAllBytes(file);
        for (SeekPoint point : FlacReader.open(file).seekTable().points()) {
            assertThat(bytes[(int) point.offsetBytes()]).isEqualTo((byte) 0xFF);
            assertThat(bytes[(int) point.offsetBytes() + 1]).isEqualTo((byte) 0xF8);
        }
    }

    @Test
    void whatNoStreamCanHoldIsRefused() throws IOException {
        Path file = folder.resolve("refused.flac");
        var encoding = new FlacEncoding(new PcmFormat(SampleRate.CD, 2, 16, false), FlacLevel.FAST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlacWriter.create(file, encoding, 1L << 36))
                .withMessage("FLAC holds up to 68719476735 samples, not 68719476736");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlacEncoding(new PcmFormat(SampleRate.CD, 2, 32, true), FlacLevel.FAST))
                .withMessage("FLAC holds integers, no 44.1 kHz, 32 bit float, stereo");
        assertThat(file).doesNotExist();
        Files.write(file, new byte[1]);
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> FlacWriter.create(file, encoding, 1));
    }

    @Test
    void aFileIsAsLongAsItWasBegunFor() throws IOException {
        var encoding = new FlacEncoding(new PcmFormat(SampleRate.CD, 1, 16, false), FlacLevel.FAST);
        try (var writer = FlacWriter.create(folder.resolve("short.flac"), encoding, 10)) {
            assertThatIllegalStateException().isThrownBy(() -> writer.finish("0".repeat(32)));
            writer.write(writer.encoder().encode(new int[1][10], 10, 0));
            assertThat(writer.isFull()).isTrue();
            assertThatIllegalStateException().isThrownBy(() -> writer.write(new byte[5]));
        }
    }

    private static EncodedSound randomSound(SplittableRandom random) {
        int bits = 4 + random.nextInt(29);
        int count = random.nextInt(4) == 0 ? 4000 + random.nextInt(200) : 1 + random.nextInt(1000);
        int[][] samples = TestSound.random(random, 1 + random.nextInt(2), count, bits);
        int rateHz = RATES_HZ[random.nextInt(RATES_HZ.length)];
        return new EncodedSound(samples, rateHz, bits, random.nextBoolean() ? FlacLevel.FAST : FlacLevel.SMALL);
    }

    private void assertComesBack(EncodedSound sound) throws IOException {
        FlacFile file = FlacReader.open(sound.write(folder.resolve("sound.flac")));
        assertThat(file.format().rate().hz()).isEqualTo(sound.rateHz());
        assertThat(file.format().bits()).isEqualTo(sound.bits());
        assertThat(file.lengthSamples()).isEqualTo(sound.samples()[0].length);
        double[][] expected = TestSound.scaled(sound.samples(), sound.bits(), 0);
        double[][] found = TestSound.decoded(file);
        for (int channel = 0; channel < expected.length; channel++) {
            assertThat(Arrays.equals(found[channel], expected[channel]))
                    .as("channel %s", channel)
                    .isTrue();
        }
    }

    private static FrameEncoder encoder(int channels, int bits) {
        return new FrameEncoder(new FlacEncoding(new PcmFormat(SampleRate.CD, channels, bits, false), FlacLevel.FAST));
    }
}
