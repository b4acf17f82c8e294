package org.pregap.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollTextTest {
    @ParameterizedTest
    @CsvSource({"5, 5", "2.5, 2.5", "'2,5', 2.5", "' 3 s ', 3", "0, 0", "60, 60"})
    void secondsAreRead(String typed, double seconds) {
        assertThat(RollText.parse(typed)).hasValue(seconds);
    }

    /** An f stands for CD frames wherever pauses are typed, so 5f is not five seconds. */
    @ParameterizedTest
    @ValueSource(strings = {"", "5f", "5d", "1e1", "0x1p3", "NaN", "-1", "61", "2 m"})
    void otherTextIsNone(String typed) {
        assertThat(RollText.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "2.5, 2.5", "0.04, 0", "10, 10"})
    void zerosAtTheEndAreLeftOut(double seconds, String shown) {
        assertThat(RollText.of(seconds)).isEqualTo(shown);
    }
}
