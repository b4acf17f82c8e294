package org.pregap.format.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.io.FormatException;

class FlacSeekTest {
    private static final int LENGTH = 150_000;

    @TempDir
    Path folder;

    @Test
    void everyPlaceIsFoundByHalving() throws IOException {
        assertSeeks(sketch(false));
    }

    @Test
    void everyPlaceIsFoundAmongBlocksOfAllSizes() throws IOException {
        assertSeeks(sketch(true));
    }

    @Test
    void everyPlaceIsFoundByASeekTable() throws IOException {
        FlacSketch sketch = sketch(true).withSeekTable();
        assertThat(open(sketch).seekTable().points()).hasSize(sketch.flacFrames.size());
        assertSeeks(sketch);
    }

    @Test
    void aLyingSeekTableDoesNoHarm() throws IOException {
        FlacSketch sketch = sketch(false).withSeekTable();
        var random = new SplittableRandom(5);
        for (int i = 0; i < sketch.seekPoints.size(); i++) {
            long[] point = sketch.seekPoints.get(i);
            int lie = random.nextInt(3);
            point[lie % 2] += lie == 2 ? 0 : 3; // samples and bytes still ascend
        }
        assertThat(open(sketch).seekTable().points()).isNotEmpty();
        assertSeeks(sketch);
    }

    @Test
    void aSeekTableShiftedByAWholeFrameDoesNoHarm() throws IOException {
        FlacSketch sketch = sketch(false).withSeekTable();
        for (int i = 0; i + 1 < sketch.seekPoints.size(); i++) {
            sketch.seekPoints.get(i)[1] = sketch.seekPoints.get(i + 1)[1];
        }
        sketch.seekPoints.remove(sketch.seekPoints.size() - 1);
        assertSeeks(sketch);
    }

    @Test
    void aSeekTableOutOfOrderOrRangeIsNotUsed() throws IOException {
        FlacSketch disordered = sketch(false).withSeekTable();
        disordered.seekPoints.get(7)[0] = 1;
        assertThat(open(disordered).seekTable()).isEqualTo(SeekTable.NONE);
        FlacSketch beyond = sketch(false).withSeekTable();
        beyond.seekPoints.get(beyond.seekPoints.size() - 1)[1] = Long.MAX_VALUE;
        assertThat(open(beyond).seekTable()).isEqualTo(SeekTable.NONE);
        assertSeeks(beyond);
    }

    @Test
    void placeholdersAreNoSeekPoints() throws IOException {
        FlacSketch sketch = sketch(false).withSeekTable();
        int points = sketch.seekPoints.size();
        sketch.seekPoints.add(new long[] {-1, 0});
        assertThat(open(sketch).seekTable().points()).hasSize(points);
    }

    @Test
    void oldStreamsThatDoNotSayThatTheyCountSamplesAreFoundToo() throws IOException {
        FlacSketch sketch = sketch(true);
        sketch.flagsVariableBlocks = false;
        sketch.statedMinBlock = 16;
        assertSeeks(sketch);
    }

    @Test
    void streamsCutFromLongerOnesBeginAtTheirFirstFrame() throws IOException {
        FlacSketch sketch = sketch(false);
        sketch.firstNumber = 70_000;
        assertSeeks(sketch);
    }

    @Test
    void damageElsewhereDoesNotHinderSeeking() throws IOException {
        FlacSketch sketch = sketch(false);
        sketch.toBytes();
        byte[] damaged = sketch.flacFrames.get(100);
        damaged[damaged.length / 2] ^= 1;
        int place = sketch.firstSamples.get(100);
        double[][] expected = TestSound.scaled(sketch.samples, 16, 0);
        try (AudioStream stream = open(sketch).open(place - 10)) {
            var block = new AudioBlock(2, 20);
            for (int again = 0; again < 2; again++) {
                assertThatThrownBy(() -> stream.read(block, 0, 20)).isInstanceOf(FormatException.class);
            }
            stream.seek(place + 1000);
            assertThat(stream.read(block, 0, 20)).isEqualTo(20);
            assertThat(block.channel(1)[7]).isEqualTo(expected[1][place + 1007]);
        }
    }

    @Test
    void placesOutsideAreOurOwnMistake() throws IOException {
        FlacFile file = open(sketch(false));
        assertThatThrownBy(() -> file.open(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file.open(LENGTH + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownLengthsAreFound() throws IOException {
        for (boolean variable : new boolean[] {false, true}) {
            FlacSketch sketch = sketch(variable);
            sketch.statedSamples = 0;
            assertThat(open(sketch).lengthSamples()).isEqualTo(LENGTH);
            assertSeeks(sketch);
        }
    }

    @Test
    void anUnknownLengthWithADamagedEndIsNotGuessed() {
        FlacSketch sketch = sketch(false);
        sketch.statedSamples = 0;
        sketch.toBytes();
        byte[] last = sketch.flacFrames.get(sketch.flacFrames.size() - 1);
        last[last.length - 3] ^= 1;
        assertThatThrownBy(() -> open(sketch))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("the check of the frame is wrong");
    }

    private void assertSeeks(FlacSketch sketch) throws IOException {
        FlacFile file = open(sketch);
        double[][] expected = TestSound.scaled(sketch.samples, 16, 0);
        try (AudioStream stream = file.open(0)) {
            var block = new AudioBlock(2, 500);
            forAll(
                    150,
                    random -> random.nextInt(10) == 0 ? LENGTH - random.nextInt(300) : random.nextInt(LENGTH + 1),
                    sample -> {
                        stream.seek(sample);
                        int got = stream.read(block, 0, 500);
                        assertThat(got).isEqualTo(Math.min(500, LENGTH - sample));
                        for (int channel = 0; channel < 2; channel++) {
                            double[] wanted = expected[channel];
                            double[] found = block.channel(channel);
                            assertThat(IntStream.range(0, got).filter(i -> found[i] != wanted[sample + i]))
                                    .isEmpty();
                        }
                    });
        }
    }

    private FlacSketch sketch(boolean variable) {
        var sketch = new FlacSketch(TestSound.random(new SplittableRandom(3), 2, LENGTH, 16), 16, 4);
        sketch.blockSamples = 700;
        sketch.variableBlocks = variable;
        return sketch;
    }

    private FlacFile open(FlacSketch sketch) throws IOException {
        return FlacReader.open(sketch.write(folder.resolve("sketch.flac")));
    }
}
