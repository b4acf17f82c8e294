package org.pregap.dsp.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.testing.ForAll.forAll;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LevelKernelTest {
    private static final int RATE_HZ = 44_100;
    private static final double ROUNDING = 1e-12;

    @Test
    void sumsAndPeaksAreThoseOfTheSamples() {
        var kernel = new LevelKernel(RATE_HZ);
        kernel.begin();
        kernel.run(new double[] {0.5, -1, 0.25}, new double[] {0, 0, -2}, 0, 3);

        assertThat(kernel.left().energy()).isEqualTo(0.25 + 1 + 0.0625);
        assertThat(kernel.left().peak()).isEqualTo(1);
        assertThat(kernel.right().energy()).isEqualTo(4);
        assertThat(kernel.right().peak()).isEqualTo(2);
    }

    /** The first sample that comes out of both filters is b0 times what went in. */
    @Test
    void firstOutputIsTheFirstCoefficient() {
        var kernel = new LevelKernel(48_000);
        kernel.run(new double[] {1}, new double[] {0}, 0, 1);

        assertThat(kernel.left().weightedEnergy()).isCloseTo(1.53512485958697 * 1.53512485958697, within(ROUNDING));
        assertThat(kernel.right().weightedEnergy()).isZero();
    }

    @Test
    void cuttingChangesNothing() {
        double[] left = noise(1, 5000);
        double[] right = noise(2, 5000);
        var whole = new LevelKernel(RATE_HZ);
        whole.run(left, right, 0, left.length);

        forAll(50, random -> random.nextInt(1, 5000), step -> {
            var cut = new LevelKernel(RATE_HZ);
            for (int at = 0; at < left.length; at += step) {
                cut.run(left, right, at, Math.min(at + step, left.length));
            }
            assertThat(cut.left().weightedEnergy()).isCloseTo(whole.left().weightedEnergy(), within(1e-9));
            assertThat(cut.right().weightedEnergy()).isCloseTo(whole.right().weightedEnergy(), within(1e-9));
            assertThat(cut.left().peak()).isEqualTo(whole.left().peak());
        });
    }

    @Test
    void steadyVoltageHasNoLoudness() {
        var kernel = new LevelKernel(RATE_HZ);
        double[] steady = new double[RATE_HZ];
        Arrays.fill(steady, 1.0);
        kernel.run(steady, steady, 0, RATE_HZ);
        kernel.begin();
        kernel.run(steady, steady, 0, RATE_HZ);

        assertThat(kernel.left().weightedEnergy()).isLessThan(1e-20);
    }

    /** After a loud sound the filters come to rest at zero, not among the smallest numbers there are. */
    @Test
    void silenceBecomesSilent() {
        var kernel = new LevelKernel(RATE_HZ);
        double[] noise = noise(3, 441);
        double[] silence = new double[441];
        kernel.run(noise, noise, 0, 441);
        for (int slot = 0; slot < 200; slot++) {
            kernel.begin();
            kernel.run(silence, silence, 0, 441);
        }

        assertThat(kernel.left().weightedEnergy()).isZero();
    }

    private static double[] noise(long seed, int length) {
        return new SplittableRandom(seed).doubles(length, -1, 1).toArray();
    }
}
