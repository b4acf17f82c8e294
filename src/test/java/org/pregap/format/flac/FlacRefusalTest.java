package org.pregap.format.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FormatException;

class FlacRefusalTest {
    /** Marker, block header, STREAMINFO. */
    private static final int FIRST_FRAME_BYTE = 4 + 4 + 34;

    @TempDir
    Path folder;

    private final FlacSketch sketch = new FlacSketch(TestSound.random(new SplittableRandom(1), 2, 1000, 16), 16, 1);

    @Test
    void aDamagedFrameIsNamedByItsFirstByte() throws IOException {
        sketch.toBytes();
        byte[] second = sketch.flacFrames.get(1);
        second[second.length / 2] ^= 4;
        refused("byte " + (FIRST_FRAME_BYTE + sketch.flacFrames.get(0).length));
    }

    @Test
    void aDamagedCheckIsDamage() throws IOException {
        sketch.toBytes();
        byte[] second = sketch.flacFrames.get(1);
        second[second.length - 1] ^= 1;
        refused("the check of the frame is wrong");
    }

    @Test
    void aDamagedFrameHeaderIsNamed() throws IOException {
        sketch.toBytes();
        sketch.flacFrames.get(1)[6] ^= 1; // the block size, whose change decoding might survive
        refused("check byte of the frame header");
    }

    @Test
    void aStreamThatEndsEarlyIsShort() throws IOException {
        sketch.toBytes();
        sketch.flacFrames.remove(5);
        refused("the sound ends after 960 of 1000 samples");
    }

    @Test
    void aFileCutInTheMiddleOfAFrameIsNamed() throws IOException {
        byte[] bytes = sketch.toBytes();
        refused(Arrays.copyOf(bytes, bytes.length - 5), "the file ends in the middle of a frame");
    }

    @Test
    void moreSoundThanStatedIsRefused() throws IOException {
        sketch.statedSamples = 960; // the last frame holds 40 more
        refused("more sound than the 960 samples stated");
        sketch.statedSamples = 950;
        refused("more sound than the 950 samples stated");
    }

    @Test
    void anotherStreamBehindTheFirstIsRefused() throws IOException {
        byte[] bytes = sketch.toBytes();
        refused(new BitWriter().putBytes(bytes).putBytes(bytes).toBytes(), "more sound");
    }

    @Test
    void aMissingFrameIsNoticedAtItsPlace() throws IOException {
        sketch.toBytes();
        sketch.flacFrames.remove(2);
        refused("says it begins at sample 576, but stands at sample 384");
    }

    @Test
    void changesMidwayAreNamed() throws IOException {
        assertRefusedWithHeader(0x7A, 0x18, "the sample rate changes from 44100 to 48000 Hz");
        assertRefusedWithHeader(0x70, 0x1C, "the word length changes from 16 to 24 bits");
        assertRefusedWithHeader(0x70, 0x08, "the number of channels changes from 2 to 1");
    }

    /** Gives the second frame a header with other contents and a right check byte. */
    private void assertRefusedWithHeader(int sizes, int shape, String reason) throws IOException {
        var changed = new FlacSketch(sketch.samples, 16, 1);
        changed.toBytes();
        byte[] second = changed.flacFrames.get(1);
        second[2] = (byte) sizes;
        second[3] = (byte) shape;
        second[7] = (byte) BitWriter.crc8(Arrays.copyOf(second, 7));
        refused(changed.toBytes(), reason);
    }

    @Test
    void otherFilesAreRefusedByName() throws IOException {
        refused("OggS and more bytes".getBytes(StandardCharsets.US_ASCII), "Ogg");
        refused("RIFF and more bytes".getBytes(StandardCharsets.US_ASCII), "does not begin with fLaC");
        refused(new byte[0], "does not begin with fLaC");
    }

    @Test
    void moreThanTwoChannelsAreRefused() throws IOException {
        var surround = new FlacSketch(new int[6][10], 16, 1);
        refused(surround.toBytes(), "6 channels");
    }

    @Test
    void samplesThatDoNotFitTheWordAreRefused() throws IOException {
        List<String> reasons = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            var loud = new FlacSketch(new int[][] {{0, 40_000, 5}}, 16, seed);
            Path file = loud.write(folder.resolve("loud.flac"));
            try {
                TestSound.decoded(FlacReader.open(file));
            } catch (FormatException e) {
                reasons.add(e.reason());
            }
        }
        assertThat(reasons).contains("a sample of this frame does not fit into 16 bits"); // where it was predicted
    }

    @Test
    void endlessMetadataAreRefused() throws IOException {
        byte[] start = Arrays.copyOf(sketch.toBytes(), FIRST_FRAME_BYTE);
        start[4] = 0; // not the last block
        var out = new BitWriter().putBytes(start);
        for (int i = 0; i < FlacLimits.MOST_METADATA_BLOCKS; i++) {
            out.put(1, 8).put(0, 24);
        }
        refused(out.toBytes(), "more than 1024 metadata blocks");
    }

    @Test
    void brokenMetadataAreNamed() throws IOException {
        byte[] start = Arrays.copyOf(sketch.toBytes(), FIRST_FRAME_BYTE);
        start[4] = 0;
        refused(new BitWriter().putBytes(start).put(127, 8).put(0, 24).toBytes(), "forbidden type 127");
        refused(new BitWriter().putBytes(start).put(0x81, 8).put(9, 24).toBytes(), "9 bytes passes the end");
        byte[] second = new BitWriter().put(0, 8).put(34, 24).put(0, 34 * 8).toBytes();
        refused(new BitWriter().putBytes(start).putBytes(second).toBytes(), "a second STREAMINFO");
        start[4] = 1;
        refused(start, "the first metadata block is not STREAMINFO");
    }

    private void refused(String reason) throws IOException {
        refused(sketch.toBytes(), reason);
    }

    private void refused(byte[] bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve("refused.flac"), bytes);
        assertThatThrownBy(() -> TestSound.decoded(FlacReader.open(file)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("refused.flac")
                .hasMessageContaining(reason);
    }
}
