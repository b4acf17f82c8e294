package org.pregap.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LevelMatchTest {
    @Test
    void theMiddleOfALinearCrossfadeIsReadOffThePaper() {
        // 1/√(2(1 + r)) on each side: −6.02, −4.77, −3.01 and 0 dB
        assertThat(0.5 * new LevelMatch(1).factor(0.5, 0.5)).isCloseTo(0.5, within(1e-15));
        assertThat(0.5 * new LevelMatch(0.5).factor(0.5, 0.5)).isCloseTo(Math.sqrt(1 / 3.0), within(1e-15));
        assertThat(0.5 * new LevelMatch(0).factor(0.5, 0.5)).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(0.5 * new LevelMatch(-0.5).factor(0.5, 0.5)).isCloseTo(1, within(1e-15));
    }

    @Test
    void thePowerOfTheMixIsOne() {
        for (FadeCurve curve : FadeCurveTest.curves().toList()) {
            for (double r : new double[] {-0.5, -0.2, 0, 0.3, 1}) {
                for (int i = 0; i <= 100; i++) {
                    double a = curve.at((100 - i) / 100.0);
                    double b = curve.at(i / 100.0);
                    double factor = new LevelMatch(r).factor(a, b);
                    double power = factor * factor * (a * a + b * b + 2 * r * a * b);
                    assertThat(power).isCloseTo(1, within(2e-15));
                }
            }
        }
    }

    @Test
    void noSideIsRaisedAboveTheLimit() {
        for (int i = 0; i <= 1000; i++) {
            double side = i / 1000.0;
            assertThat(side * new LevelMatch(LevelMatch.LEAST).factor(1 - side, side))
                    .isLessThanOrEqualTo(Math.sqrt(4 / 3.0) + 1e-15);
            assertThat(side * new LevelMatch(0).factor(1 - side, side)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void atBothEndsNothingChanges() {
        for (double r : new double[] {-0.5, 0, 0.7, 1}) {
            assertThat(new LevelMatch(r).factor(1, 0)).isEqualTo(1);
            assertThat(new LevelMatch(r).factor(0, 1)).isEqualTo(1);
        }
    }

    @Test
    void moreThanHalfOppositeIsFollowedNoFurther() {
        assertThat(LevelMatch.of(-1).correlation()).isEqualTo(-0.5);
        assertThat(LevelMatch.of(-0.4).correlation()).isEqualTo(-0.4);
        assertThat(LevelMatch.of(1).correlation()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelMatch(-0.51));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelMatch(Double.NaN));
    }
}
