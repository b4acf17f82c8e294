package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.ForAll;
import org.pregap.time.CdFrames;

class PauseTextTest {
    @ParameterizedTest
    @CsvSource({"2, 150", "1.5, 113", "'1,4 s', 105", "105f, 105", "105 f, 105", "0, 0", "2.00 s, 150"})
    void aPauseIsRead(String typed, long cdFrames) {
        assertThat(PauseText.parse(typed)).contains(new CdFrames(cdFrames));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x1.5", "-1", "1000", "2 m", "1.5f"})
    void otherTextIsNone(String typed) {
        assertThat(PauseText.parse(typed)).isEmpty();
    }

    @Test
    void whatIsShownIsReadBack() {
        ForAll.forAll(
                random -> new CdFrames(random.nextInt(70_000)),
                pause -> assertThat(PauseText.parse(PauseText.of(pause))).contains(pause));
    }
}
