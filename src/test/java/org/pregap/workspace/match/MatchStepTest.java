package org.pregap.workspace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.model.Gain;
import org.pregap.testing.ForAll;

class MatchStepTest {
    private static final double NO_CEILING = 20;

    @Test
    void theGainIsWhatIsMissingToTheTarget() {
        MatchStep step = MatchStep.of(level("1.5", "0", -16.25, -8), -14, NO_CEILING);
        assertThat(step.gain()).isEqualTo(Gain.parse("3.75"));
        assertThat(step.limit()).isEqualTo(MatchLimit.NONE);
        assertThat(step.changeDb()).isEqualTo(2.25);
    }

    @Test
    void theOffsetIsAddedToTheTarget() {
        MatchStep step = MatchStep.of(level("0", "-2", -10, -1), -14, NO_CEILING);
        assertThat(step.targetLufs()).isEqualTo(-16);
        assertThat(step.gain()).isEqualTo(Gain.parse("-6"));
    }

    @Test
    void theCeilingHoldsAGainBackRoundedDown() {
        MatchStep step = MatchStep.of(level("0", "0", -20, -5.0004), -14, -1);
        assertThat(step.gain()).isEqualTo(Gain.parse("4.000"));
        assertThat(step.limit()).isEqualTo(MatchLimit.CEILING);
        assertThat(MatchStep.of(level("0", "0", -20, -4.9996), -14, -1).gain()).isEqualTo(Gain.parse("3.999"));
    }

    @Test
    void theCeilingBringsDownWhatIsOverItAlready() {
        MatchStep step = MatchStep.of(level("0", "0", -16, 0.25), -16, -1);
        assertThat(step.gain()).isEqualTo(Gain.parse("-1.251"));
        assertThat(step.limit()).isEqualTo(MatchLimit.CEILING);
    }

    @Test
    void silenceIsLeftAlone() {
        MatchStep step = MatchStep.of(level("2", "0", Double.NEGATIVE_INFINITY, -90), -14, -1);
        assertThat(step.gain()).isEqualTo(Gain.parse("2"));
        assertThat(step.limit()).isEqualTo(MatchLimit.SILENCE);
    }

    @Test
    void aGainEndsWhereGainsEnd() {
        MatchStep step = MatchStep.of(level("20", "0", -65, -80), -14, NO_CEILING);
        assertThat(step.gain()).isEqualTo(Gain.parse("60"));
        assertThat(step.limit()).isEqualTo(MatchLimit.RANGE);
    }

    @Test
    void aGainThatWasFoundTooHighIsNotPassedAgain() {
        MatchLevel level = level("0", "0", -20, -10).atMost(Gain.parse("-1.5"));
        MatchStep step = MatchStep.of(level, -14, -1);
        assertThat(step.gain()).isEqualTo(Gain.parse("-1.5"));
        assertThat(step.limit()).isEqualTo(MatchLimit.CEILING);
        assertThat(MatchTarget.fitted(List.of(level), -14, -1)).isEqualTo(-21.5);
    }

    @Test
    void noStepLeadsOverTheCeilingAndNoneStopsShortOfBoth() {
        ForAll.forAll(MatchStepTest::random, level -> {
            MatchStep step = MatchStep.of(level, -14, -1);
            double peak = level.truePeakDbtp() + step.changeDb();
            double lufs = level.lufs() + step.changeDb();
            assertThat(peak).isLessThan(-1);
            assertThat(Math.min(-1 - peak, step.targetLufs() - lufs)).isLessThan(0.002);
            assertThat(lufs).isLessThan(step.targetLufs() + 0.001);
        });
    }

    @Test
    void theMedianIsOfWhatTracksWouldBeWithoutTheirOffsets() {
        assertThat(MatchTarget.median(
                        List.of(level("0", "0", -20, -9), level("0", "2", -10, -9), level("0", "0", -15, -9))))
                .isEqualTo(-15);
        assertThat(MatchTarget.median(List.of(level("0", "0", -20, -9), level("0", "2", -10, -9))))
                .isEqualTo(-16);
        assertThat(MatchTarget.median(
                        List.of(level("0", "0", -20, -9), level("0", "0", Double.NEGATIVE_INFINITY, -90))))
                .isEqualTo(-20);
        assertThat(MatchTarget.median(List.of())).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aFittedTargetHoldsNothingBack() {
        ForAll.forAll(random -> List.of(random(random), random(random), random(random)), levels -> {
            double target = MatchTarget.fitted(levels, -14, -1);
            assertThat(target).isLessThanOrEqualTo(-14);
            for (MatchLevel level : levels) {
                MatchStep step = MatchStep.of(level, target, -1);
                assertThat(level.lufs() + step.changeDb()).isCloseTo(step.targetLufs(), within(0.002));
            }
        });
    }

    private static MatchLevel random(SplittableRandom random) {
        double lufs = random.nextDouble(-40, -5);
        double peak = lufs + random.nextDouble(4, 25);
        return MatchLevel.of(
                1, new Gain(random.nextInt(-6000, 6000)), new Gain(random.nextInt(-3000, 3000)), lufs, peak);
    }

    private static MatchLevel level(String gain, String offset, double lufs, double truePeakDbtp) {
        return MatchLevel.of(1, Gain.parse(gain), Gain.parse(offset), lufs, truePeakDbtp);
    }
}
