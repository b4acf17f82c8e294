package org.pregap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pregap.testing.ForAll.forAll;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsrcTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AA6Q72600001",
                "aa6q72600001",
                "AA-6Q7-26-00001",
                "ISRC AA-6Q7-26-00001",
                "isrc: aa6q72600001",
                "ISRCAA6Q72600001",
                "  AA 6Q7 26 00001  "
            })
    void everyPrintedFormIsRead(String text) {
        assertThat(Isrc.parse(text)).isEqualTo(new Isrc("AA6Q72600001"));
    }

    @Test
    void aCodeThatBeginsWithTheWordIsrcIsNotCutShort() {
        // Iceland (IS) with a registrant RC1 or RCA
        assertThat(Isrc.parse("ISRC12600001")).hasToString("ISRC12600001");
        assertThat(Isrc.parse("IS-RCA-26-00001")).hasToString("ISRCA2600001");
        assertThat(Isrc.parse("ISRCA2600001")).hasToString("ISRCA2600001");
        assertThat(Isrc.parse("ISRC ISRCA2600001")).hasToString("ISRCA2600001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ISRC",
                "AA6Q7260001",
                "AA6Q7260000100",
                "1A6Q72600001",
                "AA6Q7260000A",
                "ÄA6Q72600001",
                "AA6Q7٢٦00001",
                "AA_6Q7_26_00001"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Isrc.parse(text)).withMessageContaining("is not an ISRC");
    }

    @Test
    void theNextCodeCountsUpTheDesignationOnly() {
        assertThat(new Isrc("AA6Q72600001").next()).isEqualTo(new Isrc("AA6Q72600002"));
        assertThat(new Isrc("AA6Q72600099").next()).isEqualTo(new Isrc("AA6Q72600100"));
        assertThat(new Isrc("AA6Q79999998").next()).isEqualTo(new Isrc("AA6Q79999999"));
    }

    @Test
    void theLastCodeOfAYearHasNoNext() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Isrc("AA6Q72699999").next())
                .withMessageContaining("AA6Q72699999");
    }

    @Test
    void everyNextCodeIsOneHigher() {
        forAll(random -> random.nextInt(99_999), number -> {
            String digits = Integer.toString(100_000 + number).substring(1);
            String next = new Isrc("AA6Q726" + digits).next().code();
            assertThat(Integer.parseInt(next.substring(7))).isEqualTo(number + 1);
        });
    }
}
