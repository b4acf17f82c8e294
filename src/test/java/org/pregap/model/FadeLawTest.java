package org.pregap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.model.FadeLaw.Formula;
import org.pregap.testing.RandomFades;

class FadeLawTest {
    @Test
    void everyLawIsReadFromItsName() {
        forAll(RandomFades::law, law -> assertThat(FadeLaw.parse(law.id())).isEqualTo(law));
    }

    @Test
    void namesWithoutATensionAreThoseOfTheFormulas() {
        assertThat(RandomFades.PLAIN_LAWS.stream().map(FadeLaw::id))
                .containsExactly("linear", "equal-power", "raised-cosine", "logarithmic", "exponential");
    }

    @ParameterizedTest
    @CsvSource({
        "tension:3.5, 350, tension:3.5",
        "tension:+3.50, 350, tension:3.5",
        "tension:-10, -1000, tension:-10",
        "tension:10.000, 1000, tension:10",
        "tension:0.01, 1, tension:0.01",
        "tension:-0, 0, tension:0",
        "tension:07, 700, tension:7"
    })
    void aTensionIsKeptInHundredthsAndWrittenShortest(String typed, int hundredths, String written) {
        assertThat(FadeLaw.parse(typed)).isEqualTo(FadeLaw.tension(hundredths));
        assertThat(FadeLaw.parse(typed).id()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "tension:10.01, a tension lies between -10 and 10",
        "tension:99, a tension lies between -10 and 10",
        "tension:0.005, 'tension:0.005' is finer than 0.01"
    })
    void aTensionHasItsBounds(String typed, String reason) {
        assertThatThrownBy(() -> FadeLaw.parse(typed)).hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource({"tension", "tension:", "tension:x", "tension:1e1", "tension:100", "sine", "Linear", "''"})
    void whatIsNoLawIsToldWhichThereAre(String typed) {
        assertThatThrownBy(() -> FadeLaw.parse(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + typed + "' is no fade law; write linear, equal-power, raised-cosine, logarithmic,"
                        + " exponential or tension:K with K from -10 to 10, such as tension:-3.5");
    }

    @Test
    void onlyATensionHasATension() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FadeLaw(Formula.LINEAR, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> FadeLaw.tension(1001));
        assertThatIllegalArgumentException().isThrownBy(() -> FadeLaw.tension(-1001));
        assertThatIllegalArgumentException().isThrownBy(() -> FadeLaw.tension(Integer.MIN_VALUE));
    }
}
