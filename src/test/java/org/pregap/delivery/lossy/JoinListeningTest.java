package org.pregap.delivery.lossy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.analysis.Loudness;
import org.pregap.delivery.tracks.CutSounds.Sound;
import org.pregap.format.wav.WavReader;
import org.pregap.parallel.Job;
import org.pregap.testing.WavBytes;

/** Two files of half a second of level 0.5 that were decoded with faults that can be reckoned by hand. */
class JoinListeningTest {
    private static final int RATE_HZ = 44_100;
    private static final int SAMPLES = RATE_HZ;
    private static final Loudness ANY = new Loudness(-10, 1, -9, -9, 0, 0, 9);

    @TempDir
    Path folder;

    @Test
    void whatComesOutAsItWasDiffersByNothing() throws IOException {
        LossyJoin join = compare(level(SAMPLES), level(SAMPLES));
        assertThat(join.gapSamples()).isZero();
        assertThat(join.programmeDbfs()).isCloseTo(-6.0206, within(0.001)); // 20 log 0.5
        assertThat(join.differenceDbfs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(join.fits()).isTrue();
    }

    @Test
    void onlyFaultsWithinTenMillisecondsCountAsTheJoins() throws IOException {
        double[] before = level(SAMPLES);
        before[SAMPLES - 441] = 0.6; // the first of the 441 samples
        LossyJoin near = compare(before, level(SAMPLES));
        assertThat(near.differenceDbfs()).isCloseTo(10 * Math.log10(0.01 / 882), within(0.01));
        assertThat(near.usualDifferenceDbfs()).isEqualTo(Double.NEGATIVE_INFINITY);
        before = level(SAMPLES);
        before[SAMPLES - 442] = 0.6;
        LossyJoin far = compare(before, level(SAMPLES));
        assertThat(far.differenceDbfs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(far.usualDifferenceDbfs()).isCloseTo(10 * Math.log10(0.01 / (2 * (22_050 - 441))), within(0.01));
    }

    @Test
    void aFileThatEndsEarlyLeavesAGap() throws IOException {
        LossyJoin join = compare(level(SAMPLES - 100), level(SAMPLES));
        assertThat(join.gapSamples()).isEqualTo(-100);
        assertThat(join.differenceDbfs()).isCloseTo(10 * Math.log10(0.25 * 100 / 882), within(0.01));
        assertThat(join.fits()).isFalse();
    }

    @Test
    void whatIsBeyondTheStatedLengthIsNotHeard() throws IOException {
        DecodedSound sound = DecodedSound.of(WavReader.open(file("x", level(SAMPLES))), SAMPLES - 7);
        assertThat(sound.lengthSamples()).isEqualTo(SAMPLES - 7);
        double[] loud = level(1000);
        Arrays.fill(loud, 10, 13, -1.001);
        loud[20] = 1.0;
        loud[998] = 2;
        assertThat(DecodedSound.of(WavReader.open(file("y", loud)), 998).overSamples(Job.unwatched()))
                .isEqualTo(3);
    }

    private LossyJoin compare(double[] before, double[] after) throws IOException {
        var first = new Sound(1, "1.mp3", file("1", level(SAMPLES)), 0, SAMPLES, ANY);
        var second = new Sound(2, "2.mp3", file("2", level(SAMPLES)), SAMPLES, SAMPLES, ANY);
        return JoinListening.compare(
                first,
                DecodedSound.of(WavReader.open(file("a", before)), SAMPLES),
                second,
                DecodedSound.of(WavReader.open(file("b", after)), SAMPLES));
    }

    private static double[] level(int samples) {
        double[] level = new double[samples];
        Arrays.fill(level, 0.5);
        return level;
    }

    private Path file(String name, double[] samples) throws IOException {
        return Files.write(folder.resolve(name + ".wav"), WavBytes.float32(RATE_HZ, samples, samples));
    }
}
