package org.pregap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EanTest {
    @ParameterizedTest
    @CsvSource({"509974953472,8", "003600029145,2", "400638133393,1", "000000000000,0"})
    void exactlyOneCheckDigitIsRight(String digits, char right) {
        for (char last = '0'; last <= '9'; last++) {
            String code = digits + last;
            if (last == right) {
                assertThat(new Ean(code).digits()).isEqualTo(code);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Ean(code))
                        .withMessageContaining("should be " + right);
            }
        }
    }

    @Test
    void aUpcOfTwelveDigitsGetsALeadingZero() {
        assertThat(Ean.parse("036000291452")).isEqualTo(new Ean("0036000291452"));
        assertThat(Ean.parse("0 36000 29145 2")).isEqualTo(new Ean("0036000291452"));
        assertThat(Ean.parse("4-006381-333931")).isEqualTo(new Ean("4006381333931"));
    }

    @Test
    void everyMistypedDigitIsSeen() {
        String right = "5099749534728";
        for (int at = 0; at < right.length(); at++) {
            char wrong = right.charAt(at) == '9' ? '0' : (char) (right.charAt(at) + 1);
            String mistyped = right.substring(0, at) + wrong + right.substring(at + 1);
            assertThatIllegalArgumentException().isThrownBy(() -> new Ean(mistyped));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "50997495347", "50997495347280", "50997495347x8", "٥٠٩٩٧٤٩٥٣٤٧٢٨"})
    void anythingButTwelveOrThirteenDigitsIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ean.parse(text)).withMessageContaining("12 or 13 digits");
    }
}
