package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 75, 0.00",
        "150, 75, 2.00",
        "3, 75, 0.04",
        "1, 75, 0.01",
        "2, 75, 0.03",
        "44100, 44100, 1.00",
        "1, 44100, 0.00002"
    })
    void aLengthIsSecondsWithAsFewDecimalsAsBringItBack(long count, int perSecond, String text) {
        assertThat(Seconds.exact(count, perSecond)).isEqualTo(text);
    }

    @Test
    void whatWasWrittenGivesTheSameCountBack() {
        int[] rates = {75, 44_100, 48_000, 88_200, 96_000, 176_400, 192_000};
        forAll(
                random -> new long[] {random.nextLong(1L << random.nextInt(1, 40)), rates[random.nextInt(7)]},
                length -> {
                    BigDecimal seconds = new BigDecimal(Seconds.exact(length[0], (int) length[1]));
                    assertThat(seconds.multiply(BigDecimal.valueOf(length[1])).setScale(0, RoundingMode.HALF_UP))
                            .isEqualTo(BigDecimal.valueOf(length[0]));
                });
    }
}
