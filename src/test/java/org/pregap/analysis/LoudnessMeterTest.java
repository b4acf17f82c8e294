package org.pregap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.dsp.loudness.LevelKernel;
import org.pregap.io.FormatException;
import org.pregap.parallel.Cancelled;
import org.pregap.parallel.Job;

class LoudnessMeterTest {
    private static final double NONE = Double.NEGATIVE_INFINITY;

    /** ITU-R BS.1770-5, annex 1: a sine of 997 Hz at full scale on one channel reads −3.01 LUFS. */
    @Test
    void fullScaleSineOnOneChannelIsTheReference() throws IOException {
        double[] tone = new double[480_000];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = StrictMath.sin(2 * Math.PI * 997 * i / 48_000);
        }
        Loudness figures =
                Signals.measure(48_000, tone, new double[tone.length]).loudness();

        assertThat(figures.integratedLufs()).isCloseTo(-3.01, within(0.005));
        assertThat(figures.plrDb()).isCloseTo(3.01, within(0.005));
        assertThat(figures.samplePeakDbfs()).isCloseTo(0, within(1e-3));
    }

    @Test
    void monoIsOneLoudspeakerOrTwo() throws IOException {
        double[] tone = Signals.at(44_100).tone(5, -20).samples();
        var source = new NamedSource("mono", Signals.source(44_100, tone));
        double stereo = Signals.measure(44_100, tone, tone).loudness().integratedLufs();

        assertThat(integrated(source, MonoAs.DUAL)).isCloseTo(stereo, within(1e-9));
        assertThat(integrated(source, MonoAs.SINGLE)).isCloseTo(stereo - 3.0103, within(1e-4));
    }

    private static double integrated(NamedSource source, MonoAs mono) throws IOException {
        return LoudnessMeter.measure(List.of(source), mono, Job.unwatched())
                .get(0)
                .loudness()
                .integratedLufs();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 44_100, 400_000})
    void silenceHasNoLoudness(int length) throws IOException {
        Measurement silence = Signals.measure(44_100, new double[length], new double[length]);

        assertThat(silence.loudness()).isEqualTo(new Loudness(NONE, 0, NONE, NONE, NONE, NONE, 0));
        assertThat(silence.loudness().plrDb()).isEqualTo(NONE);
        assertThat(silence.headLufs()).isEqualTo(NONE);
        assertThat(silence.tailLufs()).isEqualTo(NONE);
        assertThat(silence.loudestMeanLufs(30)).isEqualTo(NONE);
        assertThat(Measurement.pooled(List.of(silence, silence))).isEqualTo(silence.loudness());
    }

    @Test
    void oneSampleHasPeaksAndAMoment() throws IOException {
        Loudness click = Signals.measure(44_100, new double[] {0.5}).loudness();

        assertThat(click.integratedLufs()).isEqualTo(NONE);
        assertThat(click.samplePeakDbfs()).isCloseTo(-6.02, within(0.01));
        assertThat(click.truePeakDbtp()).isCloseTo(-6.02, within(0.01));
        assertThat(click.momentaryMaxLufs()).isBetween(-60.0, -40.0);
        assertThat(click.shortTermMaxLufs()).isCloseTo(click.momentaryMaxLufs() - 8.751, within(0.001));
    }

    /** 399 ms make no gating block; a meter shows a moment all the same. */
    @Test
    void lessThanABlockHasNoIntegratedLoudness() throws IOException {
        assertThat(Signals.at(48_000).tone(0.399, -20).measured().loudness().integratedLufs())
                .isEqualTo(NONE);
        assertThat(Signals.at(48_000).tone(0.4, -20).measured().loudness().integratedLufs())
                .isCloseTo(-20, within(0.1));
    }

    @Test
    void aboveFullScaleIsMeasuredAsItIs() throws IOException {
        Loudness figures = Signals.at(48_000).tone(5, 6).measured().loudness();

        assertThat(figures.integratedLufs()).isCloseTo(6, within(0.1));
        assertThat(figures.truePeakDbtp()).isCloseTo(6, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(ints = {8000, 11_025, 22_050, 32_000, 37_800, 88_200, 96_000, 176_400, 192_000, 352_800, 384_000})
    void everyRateReadsTheSame(int rateHz) throws IOException {
        Loudness figures = Signals.at(rateHz).tone(4, -20).measured().loudness();

        assertThat(figures.integratedLufs()).isCloseTo(-20, within(0.1));
        assertThat(figures.truePeakDbtp()).isCloseTo(-20, within(0.1));
    }

    @Test
    void aRateTooLowIsRefused() throws IOException {
        var source = Signals.source(4000, new double[100]);
        assertThatThrownBy(() -> LoudnessMeter.measure(source, MonoAs.SINGLE, Job.unwatched()))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("4000 Hz");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefusedWithItsPlace(double value) throws IOException {
        double[] left = new double[500_000];
        double[] right = new double[500_000];
        right[432_100] = value;
        var source = new NamedSource("a/b.wav", Signals.source(44_100, left, right));

        assertThatThrownBy(() -> LoudnessMeter.measure(List.of(source), MonoAs.SINGLE, Job.unwatched()))
                .isInstanceOf(FormatException.class)
                .hasMessage("a/b.wav, sample 432100: holds " + value + ", which is no sound; repair the file");
    }

    @Test
    void threadsAndNeighboursChangeNothing() throws IOException {
        double[] left = music(1, 1_000_000);
        double[] right = music(2, 1_000_000);
        Loudness alone = Signals.measure(1, 44_100, left, right).loudness();
        var source = new NamedSource("it", Signals.source(44_100, left, right));
        var other = new NamedSource("other", Signals.source(48_000, right));

        List<Measurement> together =
                LoudnessMeter.measure(List.of(other, source, other, source), MonoAs.SINGLE, Job.unwatched());

        assertThat(Signals.measure(7, 44_100, left, right).loudness()).isEqualTo(alone);
        assertThat(together.get(1).loudness()).isEqualTo(alone);
        assertThat(together.get(3).loudness()).isEqualTo(alone);
    }

    /** Cutting into pieces is the same as one pass of the kernel from the first sample to the last. */
    @Test
    void piecesAreOnePass() throws IOException {
        double[] left = music(3, 1_000_000);
        double[] whole = Signals.measure(44_100, left).energies().meanPowers(0, 1, 1, 2000);
        var kernel = new LevelKernel(44_100);
        for (int slot = 0; slot < whole.length; slot++) {
            kernel.begin();
            kernel.run(left, left, slot * 441, (slot + 1) * 441);
            assertThat(whole[slot]).isCloseTo(kernel.left().weightedEnergy() / 441, within(1e-12));
        }
    }

    @Test
    void cancelEndsIt() throws IOException {
        Job job = Job.unwatched();
        job.cancel();
        var source = Signals.source(44_100, new double[1_000_000]);
        assertThatThrownBy(() -> LoudnessMeter.measure(source, MonoAs.SINGLE, job))
                .isInstanceOf(Cancelled.class);
    }

    /** Noise whose level changes all the time. */
    private static double[] music(long seed, int length) {
        var random = new SplittableRandom(seed);
        double[] samples = new double[length];
        double level = 0.5;
        for (int i = 0; i < length; i++) {
            level = i % 3000 == 0 ? random.nextDouble() : level;
            samples[i] = level * random.nextDouble(-1, 1);
        }
        Arrays.fill(samples, length / 2, length / 2 + 50_000, 0);
        return samples;
    }
}
