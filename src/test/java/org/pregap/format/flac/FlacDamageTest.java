package org.pregap.format.flac;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;

class FlacDamageTest {
    @TempDir
    Path folder;

    @Test
    void damagedFilesGiveSoundOrAFormatException() {
        List<byte[]> originals = List.of(
                sketch(1, 16, false).toBytes(),
                sketch(2, 32, true).toBytes(),
                sketch(3, 24, false).withSeekTable().toBytes(),
                unknownLength().toBytes());
        assertTimeout(
                Duration.ofMinutes(2),
                () -> ForAll.forAll(
                        3000,
                        random -> Damage.mutate(originals.get(random.nextInt(originals.size())), random),
                        bytes -> read(bytes)));
    }

    /** Breaks the inside of frames and then repairs their checks, so that the decoder itself meets the nonsense. */
    @Test
    void nonsenseUnderRightChecksGivesSoundOrAFormatException() {
        List<FlacSketch> sketches = IntStream.range(0, 60)
                .mapToObj(seed -> sketch(seed, seed % 2 == 0 ? 32 : 4 + seed % 29, seed % 3 == 0))
                .toList();
        sketches.forEach(FlacSketch::toBytes);
        List<List<byte[]>> originals =
                sketches.stream().map(sketch -> List.copyOf(sketch.flacFrames)).toList();
        assertTimeout(
                Duration.ofMinutes(2),
                () -> ForAll.forAll(
                        1000,
                        random -> {
                            int which = random.nextInt(sketches.size());
                            FlacSketch sketch = sketches.get(which);
                            sketch.flacFrames.clear();
                            originals.get(which).forEach(whole -> sketch.flacFrames.add(nonsense(whole, random)));
                            return sketch.toBytes();
                        },
                        bytes -> read(bytes)));
    }

    private static byte[] nonsense(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole.clone();
        for (int times = random.nextInt(4); times > 0; times--) {
            int at = 8 + random.nextInt(Math.min(bytes.length - 10, 40));
            bytes[at] = (byte) random.nextInt(256);
        }
        byte[] body = Arrays.copyOf(bytes, bytes.length - 2);
        return new BitWriter().putBytes(body).put(BitWriter.crc16(body), 16).toBytes();
    }

    private void read(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("damaged.flac"), bytes);
        try {
            FlacFile file = FlacReader.open(path);
            var block = new AudioBlock(2, 1000);
            try (AudioStream stream = file.open(file.lengthSamples() / 2)) {
                stream.read(block, 0, 1000);
            } catch (FormatException e) {
                // the rest is read all the same
            }
            try (AudioStream stream = file.openVerified()) {
                while (stream.read(block, 0, 1000) > 0) {
                    // to the end
                }
            }
        } catch (FormatException e) {
            // that is what damage is to give
        }
    }

    private static FlacSketch unknownLength() {
        FlacSketch sketch = sketch(4, 16, false);
        sketch.statedSamples = 0;
        return sketch;
    }

    private static FlacSketch sketch(int seed, int bits, boolean variable) {
        var sketch = new FlacSketch(TestSound.random(new SplittableRandom(seed), 2, 300, bits), bits, seed);
        sketch.blockSamples = 64;
        sketch.variableBlocks = variable;
        return sketch;
    }
}
