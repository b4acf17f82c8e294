package org.pregap.dsp.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.testing.ForAll.forAll;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TruePeakTest {
    private static final int CONTEXT = TruePeak.CONTEXT_SAMPLES;
    private static final int STEP = TruePeak.STEP_SAMPLES;

    /** Nothing is missed by passing over what cannot be higher: not by one bit. */
    @Test
    void findsWhatInterpolatingEverywhereFinds() {
        forAll(60, TruePeakTest::sound, sound -> {
            int length = sound.length - 2 * CONTEXT;
            double everywhere = 0;
            for (int at = CONTEXT; at < CONTEXT + length; at++) {
                for (int phase = 0; phase < PeakFilter.PHASES; phase++) {
                    everywhere = Math.max(everywhere, Math.abs(PeakFilter.valueAt(sound, at, phase)));
                }
            }
            assertThat(search(sound, length)).isEqualTo(everywhere);
            assertThat(search(sound, STEP)).isEqualTo(everywhere);
        });
    }

    @Test
    void aSampleIsAPointOfItsOwn() {
        double[] in = new double[2 * CONTEXT + STEP];
        in[CONTEXT + 7] = 0.75;

        assertThat(PeakFilter.valueAt(in, CONTEXT + 7, 0)).isEqualTo(0.75);
        assertThat(search(in, STEP)).isEqualTo(0.75);
    }

    /** Every phase lets a steady voltage through as it is. */
    @Test
    void steadyVoltageStaysWhatItIs() {
        double[] in = new double[2 * CONTEXT + STEP];
        Arrays.fill(in, 0.5);
        for (int phase = 0; phase < PeakFilter.PHASES; phase++) {
            assertThat(PeakFilter.valueAt(in, CONTEXT, phase)).isCloseTo(0.5, within(1e-15));
        }
    }

    /** Up to 0.45 of the rate the points of a sine are found where they are, within a thousandth. */
    @Test
    void sinesAreInterpolatedExactly() {
        forAll(200, random -> random.nextDouble(0.001, 0.45), frequency -> {
            double[] in = new double[2 * CONTEXT];
            for (int i = 0; i < in.length; i++) {
                in[i] = StrictMath.cos(2 * Math.PI * frequency * (i - CONTEXT - 0.4));
            }
            for (int phase = 0; phase < PeakFilter.PHASES; phase++) {
                double exact = StrictMath.cos(2 * Math.PI * frequency * (phase / 16.0 - 0.4));
                assertThat(PeakFilter.valueAt(in, CONTEXT, phase)).isCloseTo(exact, within(0.001));
            }
        });
    }

    @Test
    void valuesBeyondSinglePrecisionAreFound() {
        double[] in = new double[2 * CONTEXT + STEP];
        in[CONTEXT + 20] = 1e60;
        in[CONTEXT + 21] = 1e60;

        assertThat(search(in, STEP)).isGreaterThan(1.2e60);
    }

    @Test
    void boundsAreAsSmallAsStated() {
        assertThat(PeakFilter.RISE_ABOVE_SAMPLES).isBetween(2.0, 3.5);
        assertThat(PeakFilter.ABOVE_SAMPLES.ofHighest()).isBetween(0.0, 0.01);
        assertThat(PeakFilter.ABOVE_SAMPLES.ofBend()).isBetween(0.125, 0.6);
        assertThat(PeakFilter.ABOVE_QUARTERS.ofHighest()).isBetween(0.0, 0.001);
        assertThat(PeakFilter.ABOVE_QUARTERS.ofBend()).isBetween(0.125, 0.2);
    }

    /** The bound holds for whatever is between the samples, and for a smooth sound it is hardly higher. */
    @Test
    void noPointIsAboveItsBound() {
        forAll(300, random -> random.doubles(2 * CONTEXT, -1, 1).toArray(), in -> {
            double bend = 0;
            double highest = 0;
            for (int i = 0; i < in.length; i++) {
                highest = Math.max(highest, Math.abs(in[i]));
                bend = i < 2 ? 0 : Math.max(bend, Math.abs(in[i] - 2 * in[i - 1] + in[i - 2]));
            }
            double near = Math.max(Math.abs(in[CONTEXT]), Math.abs(in[CONTEXT + 1]));
            for (int phase = 0; phase < PeakFilter.PHASES; phase++) {
                assertThat(Math.abs(PeakFilter.valueAt(in, CONTEXT, phase)))
                        .isLessThanOrEqualTo(PeakFilter.ABOVE_SAMPLES.above(near, highest, bend));
            }
        });
    }

    private static double search(double[] in, int blockSamples) {
        var search = new TruePeak();
        search.reset(0);
        for (int at = CONTEXT; at < in.length - CONTEXT; at += blockSamples) {
            search.look(in, at, Math.min(at + blockSamples, in.length - CONTEXT));
            search.finish();
        }
        return search.highest();
    }

    /** Noise, a sine, steps or single samples, with a level that moves. */
    private static double[] sound(SplittableRandom random) {
        double[] sound = new double[2 * CONTEXT + STEP * random.nextInt(1, 200)];
        int kind = random.nextInt(4);
        double frequency = random.nextDouble(0.01, 0.5);
        double level = 1;
        for (int i = 0; i < sound.length; i++) {
            if (random.nextInt(500) == 0) {
                level = random.nextDouble();
            }
            sound[i] = level
                    * switch (kind) {
                        case 0 -> random.nextDouble(-1, 1);
                        case 1 -> StrictMath.sin(2 * Math.PI * frequency * i);
                        case 2 -> random.nextBoolean() ? 1 : -1;
                        default -> random.nextInt(50) == 0 ? 1 : 0;
                    };
        }
        return sound;
    }
}
