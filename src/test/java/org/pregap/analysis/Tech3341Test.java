package org.pregap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.dsp.loudness.Energies;
import org.pregap.dsp.loudness.Gating;
import org.pregap.dsp.loudness.LevelKernel;
import org.pregap.dsp.loudness.LoudnessScale;
import org.pregap.dsp.loudness.SlotGrid;

/**
 * The synthetic signals of EBU Tech 3341 (2023), table 1, for loudness. Each is within the tolerance given there, and is
 * what it always was: a change that is still legal is seen too.
 */
class Tech3341Test {
    private static final double TOLERANCE_LU = 0.1;
    private static final double PINNED = 1e-8;

    @ParameterizedTest
    @CsvSource({
        "48000, -23, -22.993297125",
        "44100, -23, -22.990539768",
        "48000, -33, -32.993297125",
        "44100, -33, -32.990539768"
    })
    void cases1And2SteadyTones(int rateHz, double level, double pinned) throws IOException {
        Loudness figures = Signals.at(rateHz).tone(20, level).measured().loudness();

        assertLevel(figures.integratedLufs(), level, pinned);
        assertThat(figures.momentaryMaxLufs()).isCloseTo(level, within(TOLERANCE_LU));
        assertThat(figures.shortTermMaxLufs()).isCloseTo(level, within(TOLERANCE_LU));
    }

    @ParameterizedTest
    @CsvSource({"48000, -23.013868698", "44100, -23.011111335"})
    void case3QuietPartsAreGated(int rateHz, double pinned) throws IOException {
        Signals signal = Signals.at(rateHz).tone(10, -36).tone(60, -23).tone(10, -36);

        assertLevel(signal.measured().loudness().integratedLufs(), -23, pinned);
    }

    @ParameterizedTest
    @CsvSource({"48000, -23.013868698", "44100, -23.011111335"})
    void case4VeryQuietPartsAreGatedFirst(int rateHz, double pinned) throws IOException {
        Signals signal = Signals.at(rateHz)
                .tone(10, -72)
                .tone(10, -36)
                .tone(60, -23)
                .tone(10, -36)
                .tone(10, -72);

        assertLevel(signal.measured().loudness().integratedLufs(), -23, pinned);
    }

    @ParameterizedTest
    @CsvSource({"48000, -22.978657472", "44100, -22.975900108"})
    void case5LouderPartInTheMiddle(int rateHz, double pinned) throws IOException {
        Signals signal = Signals.at(rateHz).tone(20, -26).tone(20.1, -20).tone(20, -26);

        assertLevel(signal.measured().loudness().integratedLufs(), -23, pinned);
    }

    /** BS.1770-5, table 3: the surround channels count 1.41 times. */
    @ParameterizedTest
    @CsvSource({"48000, -23.016271730", "44100, -23.013514373"})
    void case6FiveChannelsAtTheKernel(int rateHz, double pinned) {
        double[] front = Signals.at(rateHz).tone(20, -28).samples();
        double[] centre = Signals.at(rateHz).tone(20, -24).samples();
        double[] surround = Signals.at(rateHz).tone(20, -30).samples();
        double[] sum = new double[2000];
        addEnergies(sum, rateHz, front, front, 1);
        addEnergies(sum, rateHz, centre, new double[centre.length], 1);
        addEnergies(sum, rateHz, surround, surround, 1.41);
        var energies = new Energies(new SlotGrid(rateHz), front.length, sum);

        int blocks = energies.windowsWithin(front.length, Gating.BLOCK_SLOTS, Gating.HOP_SLOTS);
        double lufs = Gating.integratedLufs(energies.meanPowers(0, Gating.BLOCK_SLOTS, Gating.HOP_SLOTS, blocks));

        assertLevel(lufs, -23, pinned);
    }

    @ParameterizedTest
    @CsvSource({"48000, -22.986265864", "44100, -22.983508220"})
    void case9ShortTermIsSteadyAfterThreeSeconds(int rateHz, double pinned) throws IOException {
        Signals signal = Signals.at(rateHz);
        for (int i = 0; i < 5; i++) {
            signal.tone(1.34, -20).tone(1.66, -30);
        }
        double[] lufs = levels(signal.measured().energies(), 0, 300);

        assertThat(lufs).hasSize(1201);
        assertThat(Arrays.stream(lufs).min().orElseThrow()).isCloseTo(-23, within(TOLERANCE_LU));
        assertLevel(Arrays.stream(lufs).max().orElseThrow(), -23, pinned);
    }

    @ParameterizedTest
    @CsvSource({"48000, -459.866711283", "44100, -459.811564047"})
    void case10LoudestThreeSecondsWhereverTheyBegin(int rateHz, double pinnedSum) throws IOException {
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            Signals signal = Signals.at(rateHz).silence(i * 0.15).tone(3, -23).silence(1);
            double loudest = signal.measured().loudness().shortTermMaxLufs();
            assertThat(loudest).isCloseTo(-23, within(TOLERANCE_LU));
            sum += loudest;
        }
        assertThat(sum).isCloseTo(pinnedSum, within(PINNED));
    }

    @ParameterizedTest
    @CsvSource({"48000, -569.866711283", "44100, -569.811564047"})
    void case11SuccessiveMaximaOfShortTerm(int rateHz, double pinnedSum) throws IOException {
        Signals signal = Signals.at(rateHz);
        for (int i = 0; i < 20; i++) {
            signal.silence(i * 0.15).tone(3, -38 + i).silence(3 - i * 0.15);
        }
        double[] lufs = levels(signal.measured().energies(), -299, 300);

        assertSuccessiveMaxima(lufs, 600, pinnedSum);
    }

    @ParameterizedTest
    @CsvSource({"48000, -22.960443093", "44100, -22.957683605"})
    void case12MomentaryIsSteadyAfterOneSecond(int rateHz, double pinned) throws IOException {
        Signals signal = Signals.at(rateHz);
        for (int i = 0; i < 25; i++) {
            signal.tone(0.18, -20).tone(0.22, -30);
        }
        double[] lufs = levels(signal.measured().energies(), 60, 40);

        assertThat(Arrays.stream(lufs).min().orElseThrow()).isCloseTo(-23, within(TOLERANCE_LU));
        assertLevel(Arrays.stream(lufs).max().orElseThrow(), -23, pinned);
    }

    @ParameterizedTest
    @CsvSource({"48000, -459.871906290", "44100, -459.816758398"})
    void case13LoudestMomentWhereverItBegins(int rateHz, double pinnedSum) throws IOException {
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            Signals signal = Signals.at(rateHz).silence(i * 0.02).tone(0.4, -23).silence(1);
            double loudest = signal.measured().loudness().momentaryMaxLufs();
            assertThat(loudest).isCloseTo(-23, within(TOLERANCE_LU));
            sum += loudest;
        }
        assertThat(sum).isCloseTo(pinnedSum, within(PINNED));
    }

    @ParameterizedTest
    @CsvSource({"48000, -569.871906290", "44100, -569.816758398"})
    void case14SuccessiveMaximaOfMomentary(int rateHz, double pinnedSum) throws IOException {
        Signals signal = Signals.at(rateHz);
        for (int i = 0; i < 20; i++) {
            signal.silence(i * 0.02).tone(0.4, -38 + i).silence(0.4 - i * 0.02);
        }
        double[] lufs = levels(signal.measured().energies(), -39, 40);

        assertSuccessiveMaxima(lufs, 80, pinnedSum);
    }

    /** What a meter held at the end of each burst, if it was not reset in between. */
    private static void assertSuccessiveMaxima(double[] lufs, int slotsPerBurst, double pinnedSum) {
        double loudest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < lufs.length; i++) {
            loudest = Math.max(loudest, lufs[i]);
            if ((i + 1) % slotsPerBurst == 0) {
                int burst = i / slotsPerBurst;
                assertThat(loudest).as("burst %d", burst).isCloseTo(-38 + burst, within(TOLERANCE_LU));
                sum += loudest;
            }
        }
        assertThat(sum).isCloseTo(pinnedSum, within(PINNED));
    }

    private static void assertLevel(double lufs, double wanted, double pinned) {
        assertThat(lufs).isCloseTo(wanted, within(TOLERANCE_LU));
        assertThat(lufs).isCloseTo(pinned, within(PINNED));
    }

    /** Every window from a slot on, one each 10 ms, that ends within the sound. */
    private static double[] levels(Energies energies, int fromSlot, int windowSlots) {
        int count = energies.slotCount() - windowSlots - fromSlot + 1;
        return Arrays.stream(energies.meanPowers(fromSlot, windowSlots, 1, count))
                .map(LoudnessScale::lufs)
                .toArray();
    }

    private static void addEnergies(double[] sum, int rateHz, double[] left, double[] right, double weight) {
        var grid = new SlotGrid(rateHz);
        var kernel = new LevelKernel(rateHz);
        for (int slot = 0; slot < sum.length; slot++) {
            kernel.begin();
            kernel.run(left, right, (int) grid.start(slot), (int) grid.start(slot + 1));
            sum[slot] +=
                    weight * (kernel.left().weightedEnergy() + kernel.right().weightedEnergy());
        }
    }
}
