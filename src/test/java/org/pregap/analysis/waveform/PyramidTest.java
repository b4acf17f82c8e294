package org.pregap.analysis.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.analysis.NamedSource;
import org.pregap.io.FormatException;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.parallel.Job;
import org.pregap.testing.Allocation;
import org.pregap.testing.ForAll;
import org.pregap.time.SampleRate;

class PyramidTest {
    private static final double STEP = 0x1p-15;

    private final ScannedSounds sounds = new ScannedSounds();
    private final Columns columns = new Columns();

    @Test
    void anAlignedColumnHasTheExtremesOfItsSamples() throws IOException {
        int[] samples = ScannedSounds.noise(new SplittableRandom(1), 300_000);
        Pyramid pyramid = sounds.ofInts(samples, new int[300_000]);
        for (int perColumn : new int[] {256, 1024, 2048, 4096 * 5, 65_536}) {
            columns.resize(300_000 / perColumn);
            pyramid.read(0, 0, perColumn, columns);
            for (int i = 0; i < columns.count(); i++) {
                int[] under = Arrays.copyOfRange(samples, i * perColumn, (i + 1) * perColumn);
                assertThat(columns.low()[i] / STEP)
                        .isEqualTo(Arrays.stream(under).min().orElseThrow());
                assertThat(columns.high()[i] / STEP)
                        .isEqualTo(Arrays.stream(under).max().orElseThrow());
                double power = Arrays.stream(under)
                        .mapToDouble(x -> (double) x * x)
                        .average()
                        .orElseThrow();
                assertThat(columns.rms()[i] / STEP).isCloseTo(Math.sqrt(power), within(1.0));
            }
        }
    }

    @Test
    void theSecondChannelIsItsOwn() throws IOException {
        int[] right = new int[1000];
        right[300] = 700;
        Pyramid pyramid = sounds.ofInts(new int[1000], right);
        columns.resize(4);
        pyramid.read(1, 0, 256, columns);
        assertThat(Arrays.copyOf(columns.high(), 4)).containsExactly(0, (float) (700 * STEP), 0, 0);
        pyramid.read(0, 0, 256, columns);
        assertThat(Arrays.copyOf(columns.high(), 4)).containsOnly(0);
    }

    @Test
    void aColumnThatBeginsBeforeASourceOfWhichNothingIsKnownIsUnknown() {
        columns.resize(3);
        new Pyramid(1, false, 100_000).read(0, -150, 100, columns);
        assertThat(columns.isKnown(0) || columns.isKnown(1) || columns.isKnown(2))
                .isFalse();
    }

    /** Whatever the zoom: exactly the extremes of the bins of 256 samples that a column touches. */
    @Test
    void aColumnAnywhereHasTheExtremesOfTheBinsItTouches() throws IOException {
        int[] samples = ScannedSounds.noise(new SplittableRandom(2), 700_001);
        Pyramid pyramid = sounds.ofInts(samples);
        ForAll.forAll(200, PyramidTest::view, view -> {
            columns.resize(30);
            pyramid.read(0, view[0], view[1], columns);
            for (int i = 0; i < 30; i++) {
                requireColumn(samples, view[0] + i * view[1], view[0] + (i + 1) * view[1], i);
            }
        });
    }

    private static double[] view(SplittableRandom random) {
        double perColumn = Math.pow(2, random.nextDouble(-2, 16));
        return new double[] {random.nextDouble(-20 * perColumn, 700_001), perColumn};
    }

    private void requireColumn(int[] samples, double from, double to, int column) {
        if (to <= 0 || from >= samples.length) {
            assertThat(columns.isKnown(column)).isFalse();
            return;
        }
        int first = 256 * (int) Math.max(0, Math.floor(from / 256));
        int end = (int) Math.min(samples.length, Math.max(first + 256, Math.ceil(to / 256) * 256));
        int[] under = Arrays.copyOfRange(samples, first, end);
        assertThat(columns.low()[column] / STEP)
                .isEqualTo(Arrays.stream(under).min().orElseThrow());
        assertThat(columns.high()[column] / STEP)
                .isEqualTo(Arrays.stream(under).max().orElseThrow());
    }

    @Test
    void whatIsFinerThan16BitsIsRoundedOutwards() throws IOException {
        var source = sounds.sources()
                .add("fine", new SourceFormat(SampleRate.CD, 1, 24, false), 24, new double[] {100.25 * STEP, -3.5 * STEP
                });
        Pyramid pyramid = sounds.scanned(source, false, List.of(256L));
        columns.resize(1);
        pyramid.read(0, 0, 2, columns);
        assertThat(columns.high()[0] / STEP).isEqualTo(101);
        assertThat(columns.low()[0] / STEP).isEqualTo(-4);
    }

    @Test
    void floatingPointSoundMayGoBeyondFullScale() throws IOException {
        Pyramid pyramid = sounds.ofDoubles(new double[] {1.5, -2.0, 0});
        columns.resize(1);
        pyramid.read(0, 0, 3, columns);
        assertThat(columns.high()[0]).isEqualTo(1.5f);
        assertThat(columns.low()[0]).isEqualTo(-2.0f);
    }

    @Test
    void whatIsNoNumberDrawsNothing() throws IOException {
        Pyramid pyramid = sounds.ofDoubles(new double[] {Double.NaN, Double.NaN});
        columns.resize(1);
        pyramid.read(0, 0, 2, columns);
        assertThat(columns.low()[0]).isZero();
        assertThat(columns.high()[0]).isZero();
        assertThat(columns.rms()[0]).isZero();
    }

    @Test
    void itIsTheSameInHoweverManyStretchesItIsRead() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        Source source = sounds.sources()
                .addInts("sound", ScannedSounds.noise(random, 200_123), ScannedSounds.noise(random, 200_123));
        byte[] atOnce = PyramidBytes.write(sounds.scanned(source, false, List.of(1L << 40)));
        assertThat(PyramidBytes.write(sounds.scanned(source, false, List.of(1L, 70_000L, 256L, 20_000L))))
                .isEqualTo(atOnce);
        sounds.sources().assertAllClosed();
    }

    @Test
    void whatWasNotReadYetIsUnknown() throws IOException {
        Source source = sounds.sources().addInts("sound", ScannedSounds.noise(new SplittableRandom(4), 100_000));
        var pyramid = new Pyramid(1, false, 100_000);
        columns.resize(10);
        pyramid.read(0, 0, 10_000, columns);
        assertThat(columns.isKnown(0)).isFalse();
        new PyramidScan(pyramid)
                .readOn(new NamedSource("sound", sounds.sources().open(source)), 20_000, Job.unwatched());
        long known = pyramid.knownSamples();
        assertThat(known).isBetween(20_000L, 99_999L);
        pyramid.read(0, 0, 10_000, columns);
        for (int i = 0; i < 10; i++) {
            assertThat(columns.isKnown(i)).isEqualTo(i * 10_000L < known);
        }
    }

    @Test
    void aSourceOfAnotherLengthIsRefused() {
        Source source = sounds.sources().addInts("sound", new int[1000]);
        var scan = new PyramidScan(new Pyramid(1, false, 999));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() ->
                        scan.readOn(new NamedSource("a.wav", sounds.sources().open(source)), 1000, Job.unwatched()))
                .withMessage("a.wav: is another file than the one that was taken in");
    }

    @Test
    void readingAllocatesNothing() throws IOException {
        Pyramid pyramid = sounds.ofInts(ScannedSounds.noise(new SplittableRandom(5), 100_000));
        columns.resize(100);
        assertThat(Allocation.bytesAllocatedBy(() -> pyramid.read(0, -1000, 1013.7, columns)))
                .isZero();
    }
}
