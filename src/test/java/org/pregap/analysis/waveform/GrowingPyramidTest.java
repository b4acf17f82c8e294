package org.pregap.analysis.waveform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.pregap.analysis.NamedSource;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;

/** One thread fills, another reads: what is known is right from the moment it is known. */
class GrowingPyramidTest {
    private static final int BINS = 20_000;
    private static final int PER_COLUMN = 4 * Pyramid.FINEST_SAMPLES;
    private static final double STEP = 0x1p-15;

    @Test
    void whatIsKnownIsRightWhileItGrows() throws IOException {
        var sounds = new ScannedSounds();
        Source source = sounds.sources().addInts("stairs", stairs());
        for (int round = 0; round < 10; round++) {
            var pyramid = new Pyramid(1, false, source.lengthSamples());
            var named = new NamedSource("stairs", sounds.sources().open(source));
            var filling = CompletableFuture.runAsync(() -> fill(pyramid, named));
            var columns = new Columns();
            columns.resize(BINS / 4);
            while (!pyramid.isComplete() && !filling.isCompletedExceptionally()) {
                requireStairs(pyramid, columns);
            }
            filling.join();
            requireStairs(pyramid, columns);
        }
    }

    private static void requireStairs(Pyramid pyramid, Columns columns) {
        int known = (int) (pyramid.knownSamples() / PER_COLUMN);
        pyramid.read(0, 0, PER_COLUMN, columns);
        for (int i = 0; i < known; i++) {
            boolean right = columns.low()[i] == (float) (height(4 * i) * STEP)
                    && columns.high()[i] == (float) (height(4 * i + 3) * STEP);
            assertThat(right).isTrue();
        }
    }

    /** Each bin is one step higher than the one before, over and over. */
    private static int[] stairs() {
        int[] samples = new int[BINS * Pyramid.FINEST_SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = height(i / Pyramid.FINEST_SAMPLES);
        }
        return samples;
    }

    private static int height(int bin) {
        return bin % 32_000;
    }

    private static void fill(Pyramid pyramid, NamedSource source) {
        try {
            var scan = new PyramidScan(pyramid);
            while (!pyramid.isComplete()) {
                scan.readOn(source, 1 << 16, new Job(1, Progress.NONE));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
