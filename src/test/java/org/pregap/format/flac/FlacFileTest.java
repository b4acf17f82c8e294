package org.pregap.format.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

class FlacFileTest {
    @TempDir
    Path folder;

    /** The first example of RFC 9639, appendix D.1: one stereo sample, 25588 and 10416. */
    @Test
    void theExampleOfTheStandardIsRead() throws IOException {
        byte[] bytes = HexFormat.of()
                .parseHex("664c61438000002210001000" + "00000f00000f0ac442f0000000013e84b418"
                        + "07dc690307586a3dad1a2e0f" + "fff86918" + "0000bf" + "0358fd" + "03128b" + "aa9a");
        FlacFile file = FlacReader.open(Files.write(folder.resolve("example.flac"), bytes));

        assertThat(file.format()).isEqualTo(new PcmFormat(SampleRate.CD, 2, 16, false));
        assertThat(file.streamInfo().totalSamples()).isEqualTo(1);
        assertThat(file.streamInfo().md5()).contains("3e84b41807dc690307586a3dad1a2e0f");
        assertThat(TestSound.decoded(file)).isDeepEqualTo(new double[][] {{25588 / 32768.0}, {10416 / 32768.0}});
    }

    @Test
    void everyWayOfStoringEveryWordLengthComesBack() {
        forAll(
                400,
                random -> {
                    int bits = 4 + random.nextInt(29);
                    int count = 1 + random.nextInt(1200);
                    int[][] samples = TestSound.random(random, 1 + random.nextInt(2), count, bits);
                    var sketch = new FlacSketch(samples, bits, random.nextLong());
                    sketch.blockSamples = 16 + random.nextInt(400);
                    sketch.variableBlocks = random.nextBoolean();
                    return sketch;
                },
                sketch -> assertThat(TestSound.decoded(open(sketch)))
                        .isDeepEqualTo(TestSound.scaled(sketch.samples, sketch.bits, 0)));
    }

    @Test
    void stereoOf32BitsKeepsTheExtremes() throws IOException {
        int least = Integer.MIN_VALUE;
        int most = Integer.MAX_VALUE;
        int[][] samples = {{least, most, least, most, 0, -1, least, 7}, {most, least, least, most, -1, 0, 5, most}};
        for (int seed = 0; seed < 50; seed++) { // among them every way to store two channels
            assertThat(TestSound.decoded(open(new FlacSketch(samples, 32, seed))))
                    .isDeepEqualTo(TestSound.scaled(samples, 32, 0));
        }
    }

    @Test
    void anId3TagBeforeTheStreamIsSkipped() throws IOException {
        FlacSketch sketch = noise(300);
        byte[] tag = HexFormat.of().parseHex("49443304000000000005" + "aabbccddee");
        byte[] bytes = new BitWriter().putBytes(tag).putBytes(sketch.toBytes()).toBytes();
        assertThat(TestSound.decoded(FlacReader.open(Files.write(folder.resolve("tagged.flac"), bytes))))
                .isDeepEqualTo(TestSound.scaled(sketch.samples, 16, 0));
    }

    @Test
    void tagsBehindTheStreamAreNoSound() throws IOException {
        FlacSketch sketch = noise(300);
        sketch.toBytes();
        sketch.flacFrames.add("TAG and so on".getBytes(StandardCharsets.US_ASCII));
        assertThat(TestSound.decoded(open(sketch))).isDeepEqualTo(TestSound.scaled(sketch.samples, 16, 0));
        sketch.statedSamples = 0;
        assertThat(open(sketch).lengthSamples()).isEqualTo(300);
    }

    @Test
    void aWrongMd5IsNamedAtTheEnd() throws IOException {
        FlacSketch sketch = noise(300);
        sketch.md5[3] ^= 1;
        FlacFile file = open(sketch);
        assertThatThrownBy(() -> TestSound.decoded(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("MD5");
        try (AudioStream plain = file.open(0)) {
            assertThat(TestSound.rest(plain, 2, 1000)).isDeepEqualTo(TestSound.scaled(sketch.samples, 16, 0));
        }
    }

    @Test
    void aReaderThatTakesNoMoreThanTheLengthLearnsOfAWrongMd5Too() throws IOException {
        FlacSketch sketch = noise(300);
        sketch.md5[3] ^= 1;
        try (AudioStream stream = open(sketch).openVerified()) {
            assertThatThrownBy(() -> stream.read(new AudioBlock(2, 300), 0, 300))
                    .isInstanceOf(FormatException.class);
        }
    }

    @Test
    void anMd5OfZerosIsUnknown() throws IOException {
        FlacSketch sketch = noise(300);
        sketch.md5 = new byte[16];
        assertThat(open(sketch).streamInfo().md5()).isEmpty();
        assertThat(TestSound.decoded(open(sketch))).isDeepEqualTo(TestSound.scaled(sketch.samples, 16, 0));
    }

    @Test
    void aFileWithoutSoundHasLengthZero() throws IOException {
        FlacFile file = open(new FlacSketch(new int[2][0], 16, 1));
        assertThat(file.lengthSamples()).isZero();
        assertThat(TestSound.decoded(file)).isDeepEqualTo(new double[2][0]);
    }

    @Test
    void blockSizesStatedWrongDoNoHarm() throws IOException {
        FlacSketch sketch = noise(1000);
        sketch.statedMinBlock = 17;
        assertThat(TestSound.decoded(open(sketch))).isDeepEqualTo(TestSound.scaled(sketch.samples, 16, 0));
        try (AudioStream stream = open(sketch).open(777)) {
            assertThat(TestSound.rest(stream, 2, 50)).isDeepEqualTo(TestSound.scaled(sketch.samples, 16, 777));
        }
    }

    @Test
    void aVerifiedStreamCannotJump() throws IOException {
        try (AudioStream stream = open(noise(300)).openVerified()) {
            assertThatThrownBy(() -> stream.seek(1)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void readingOnAllocatesNothingWorthNaming() throws IOException {
        FlacFile file = open(noise(60_000));
        var block = new AudioBlock(2, 1000);
        long allocatedBytes = Long.MAX_VALUE;
        for (int again = 0; again < 3; again++) { // classes are loaded the first time
            try (AudioStream stream = file.open(0)) {
                stream.read(block, 0, 1000);
                long before = allocatedBytesOfThisThread();
                while (stream.read(block, 0, 1000) > 0) {
                    // to the end
                }
                allocatedBytes = Math.min(allocatedBytes, allocatedBytesOfThisThread() - before);
            }
        }
        assertThat(allocatedBytes).isLessThan(10_000);
    }

    private static long allocatedBytesOfThisThread() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private FlacSketch noise(int count) {
        return new FlacSketch(TestSound.random(new SplittableRandom(count), 2, count, 16), 16, count);
    }

    private FlacFile open(FlacSketch sketch) throws IOException {
        return FlacReader.open(sketch.write(folder.resolve("sketch.flac")));
    }
}
