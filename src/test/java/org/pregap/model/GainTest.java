package org.pregap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.testing.ForAll.forAll;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GainTest {
    @Test
    void gainsThatCancelAreExactlyOne() {
        assertThat(Gain.factor(Gain.parse("0.1"), Gain.parse("0.2"), Gain.parse("-0.3")))
                .isEqualTo(1.0);
        forAll(random -> random.nextInt(-60_000, 60_001), thousandths -> assertThat(
                        Gain.factor(new Gain(thousandths), new Gain(-thousandths)))
                .isEqualTo(1.0));
    }

    @Test
    void noGainAtAllIsOne() {
        assertThat(Gain.factor()).isEqualTo(1.0);
        assertThat(Gain.factor(Gain.UNITY, Gain.UNITY, Gain.UNITY)).isEqualTo(1.0);
    }

    @Test
    void theFactorIsThatOfTheSumWhateverTheParts() {
        assertThat(Gain.factor(new Gain(1), new Gain(2), new Gain(-6003))).isEqualTo(Gain.factor(new Gain(-6000)));
    }

    @Test
    void twentyDecibelsAreTenfold() {
        assertThat(Gain.factor(new Gain(20_000))).isEqualTo(10.0);
        assertThat(Gain.factor(new Gain(-20_000))).isCloseTo(0.1, within(1e-16));
        assertThat(Gain.factor(new Gain(-6_021))).isCloseTo(0.5, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"-1.5,-1500", "+0.3,300", "2 dB,2000", "0,0", "\u22123.25dB,-3250", "1.500000,1500", "-120,-120000"})
    void decibelsAreRead(String text, int thousandths) {
        assertThat(Gain.parse(text)).isEqualTo(new Gain(thousandths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "loud", "1,5", "1.", ".5", "--1", "1e3", "NaN", "60.001", "-120.001", "0.0001", "٣"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Gain.parse(text));
    }

    @Test
    void anAstronomicNumberIsRefusedInAShortSentence() {
        for (String number : new String[] {"1E+200000000", "1E-200000000", "-1E+2147483647", "1E-2147483647"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Gain.ofDb(new BigDecimal(number)))
                    .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(100));
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        forAll(random -> new Gain(random.nextInt(-120_000, 60_001)), gain -> {
            assertThat(Gain.ofDb(gain.db())).isEqualTo(gain);
            assertThat(Gain.parse(gain.toString())).isEqualTo(gain);
        });
        assertThat(new Gain(-1500)).hasToString("-1.5 dB");
        assertThat(new Gain(10_000)).hasToString("10 dB");
        assertThat(Gain.UNITY).hasToString("0 dB");
    }
}
