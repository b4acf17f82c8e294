package org.pregap.dsp.dither;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SilenceRunsTest {
    @Test
    void lessThanACdFrameOfZerosIsMusic() {
        double[] signal = loud(2000);
        Arrays.fill(signal, 100, 100 + 587, 0.0);
        assertThat(marked(signal, signal)).containsOnly(false);
    }

    @Test
    void aCdFrameOfZerosIsSilenceFromItsFirstSampleToItsLast() {
        double[] signal = loud(2000);
        Arrays.fill(signal, 100, 100 + 588, 0.0);
        boolean[] silent = marked(signal, signal);
        assertThat(ones(silent)).isEqualTo(588);
        assertThat(silent[99]).isFalse();
        assertThat(silent[100]).isTrue();
        assertThat(silent[687]).isTrue();
        assertThat(silent[688]).isFalse();
    }

    @Test
    void minusZeroIsZeroAndTheSmallestNumberIsNot() {
        double[] signal = new double[2000];
        Arrays.fill(signal, -0.0);
        assertThat(marked(signal, signal)).containsOnly(true);
        signal[1000] = Double.MIN_VALUE;
        boolean[] silent = marked(signal, new double[2000]);
        assertThat(silent[1000]).isFalse();
        assertThat(ones(silent)).isEqualTo(1999);
    }

    @Test
    void bothChannelsMustBeSilent() {
        double[] left = new double[2000];
        double[] right = new double[2000];
        Arrays.fill(right, 0, 1000, 0.5);
        boolean[] silent = marked(left, right);
        assertThat(ones(silent)).isEqualTo(1000);
        assertThat(silent[999]).isFalse();
    }

    @Test
    void whatWasMarkedBeforeDoesNotMatter() {
        boolean[] silent = new boolean[1000];
        Arrays.fill(silent, true);
        double[] signal = loud(1000);
        SilenceRuns.mark(new double[][] {signal, signal}, 900, silent);
        assertThat(Arrays.copyOfRange(silent, 0, 900)).containsOnly(false);
        assertThat(Arrays.copyOfRange(silent, 900, 1000)).containsOnly(true);
    }

    @Test
    void cuttingChangesNothingWhereThereIsContext() {
        forAll(200, SilenceRunsTest::runsOfZeros, signal -> {
            boolean[] whole = marked(signal, signal);
            int pieceLength = 700;
            for (int start = 0; start < signal.length; start += pieceLength) {
                int from = Math.max(0, start - SilenceRuns.CONTEXT_SAMPLES);
                int end = Math.min(signal.length, start + pieceLength);
                int to = Math.min(signal.length, end + SilenceRuns.CONTEXT_SAMPLES);
                double[] cut = Arrays.copyOfRange(signal, from, to);
                boolean[] silent = marked(cut, cut);
                assertThat(Arrays.copyOfRange(silent, start - from, end - from))
                        .isEqualTo(Arrays.copyOfRange(whole, start, end));
            }
        });
    }

    private static double[] runsOfZeros(SplittableRandom random) {
        double[] signal = loud(8000);
        int at = 0;
        while (at < signal.length) {
            int zeros = random.nextBoolean() ? 586 + random.nextInt(5) : random.nextInt(2000);
            Arrays.fill(signal, at, Math.min(signal.length, at + zeros), 0.0);
            at += zeros + 1 + random.nextInt(300);
        }
        return signal;
    }

    private static double[] loud(int count) {
        double[] signal = new double[count];
        Arrays.fill(signal, 0.5);
        return signal;
    }

    private static boolean[] marked(double[] left, double[] right) {
        boolean[] silent = new boolean[left.length];
        SilenceRuns.mark(new double[][] {left, right}, left.length, silent);
        return silent;
    }

    private static int ones(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
