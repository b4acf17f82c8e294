package org.pregap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The synthetic signals of EBU Tech 3342 (2023), table 1, for loudness range: the tolerance there is 1 LU; with ten values a
 * second they come out exactly. */
class Tech3342Test {
    private static final double EXACTLY = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "48000, -20 -30, 10",
        "44100, -20 -30, 10",
        "48000, -20 -15, 5",
        "44100, -20 -15, 5",
        "48000, -40 -20, 20",
        "44100, -40 -20, 20",
        "48000, -50 -35 -20 -35 -50, 15",
        "44100, -50 -35 -20 -35 -50, 15"
    })
    void cases1To4(int rateHz, String levels, double wanted) throws IOException {
        double range = steps(rateHz, levels).measured().loudness().loudnessRangeLu();

        assertThat(range).isCloseTo(wanted, within(EXACTLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-20 -30", "-20 -15", "-50 -35 -20 -35 -50"})
    void aSoundRepeatedWholeHasTheSameRange(String levels) throws IOException {
        double once = steps(48_000, levels).measured().loudness().loudnessRangeLu();
        double twice =
                steps(48_000, levels + " " + levels).measured().loudness().loudnessRangeLu();

        assertThat(twice).isCloseTo(once, within(0.1));
    }

    private static Signals steps(int rateHz, String levels) {
        Signals signal = Signals.at(rateHz);
        for (String level : levels.split(" ", -1)) {
            signal.tone(20, Double.parseDouble(level));
        }
        return signal;
    }
}
