package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.check.Discs.brokenRules;
import static org.pregap.check.Discs.track;
import static org.pregap.check.Discs.withEan;
import static org.pregap.check.Discs.withIsrc;
import static org.pregap.check.Discs.withMasterId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.layout.DiscContents;

class CodeRulesTest {
    private static final DiscContents PLAIN = Discs.ofTracks(1);

    @ParameterizedTest
    @ValueSource(
            strings = {"AA6Q7260000", "AA6Q726000011", "aa6q72600001", "AA-6Q7-26-00001", "1A6Q72600001", "AA6Q7260000X"
            })
    void anIsrcHasTheFormOfIso3901(String code) {
        assertThat(brokenRules(withIsrcs(code, "AA6Q72600009"))).containsExactly(Rule.ISRC_FORM);
    }

    @Test
    void anIsrcBelongsToOneTrack() {
        assertThat(brokenRules(withIsrcs("AA6Q72600001", "AA6Q72600002"))).isEmpty();
        Finding finding =
                DiscCheck.of(withIsrcs("AA6Q72600001", "AA6Q72600001")).get(0);
        assertThat(finding.rule()).isEqualTo(Rule.ISRC_DUPLICATE);
        assertThat(finding.track()).hasValue(2);
        assertThat(finding.tracks()).containsExactly(1, 2);
        assertThat(finding.message()).isEqualTo("has the ISRC AA6Q72600001 of track 1");
    }

    @Test
    void eitherAllTracksHaveAnIsrcOrNone() {
        assertThat(brokenRules(withIsrcs("", ""))).isEmpty();
        Finding finding = DiscCheck.of(withIsrcs("AA6Q72600001", "")).get(0);
        assertThat(finding.rule()).isEqualTo(Rule.ISRC_INCOMPLETE);
        assertThat(finding.message()).isEqualTo("has no ISRC, while 1 of 2 tracks has one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381333932", "400638133393", "40063813339311", "400638133393X", " 4006381333931"})
    void aCatalogueNumberIsThirteenDigitsWithTheirCheckDigit(String ean) {
        assertThat(brokenRules(withEan(PLAIN, ean))).containsExactly(Rule.EAN_FORM);
    }

    @Test
    void aRightCatalogueNumberBreaksNothing() {
        assertThat(brokenRules(withEan(PLAIN, "4006381333931"))).isEmpty();
        assertThat(brokenRules(withEan(PLAIN, "0036000291452"))).isEmpty();
    }

    @Test
    void aMasterIdHasUpTo48Characters() {
        assertThat(brokenRules(withMasterId(PLAIN, "x".repeat(48)))).isEmpty();
        assertThat(DiscCheck.of(withMasterId(PLAIN, "x".repeat(49))).get(0).message())
                .isEqualTo("the master id has 49 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Caf\u00e9", "tab\there", "\u007f", "line\nbreak", "\u0000"})
    void aMasterIdIsPlainAscii(String masterId) {
        assertThat(brokenRules(withMasterId(PLAIN, masterId))).containsExactly(Rule.MASTER_ID);
    }

    @Test
    void aMasterIdMayHoldAnyPrintableAscii() {
        assertThat(brokenRules(withMasterId(PLAIN, " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~")))
                .isEmpty();
    }

    private static DiscContents withIsrcs(String first, String second) {
        return Discs.disc(3000, withIsrc(track(1, 0, 0, 1, 150), first), withIsrc(track(2, 1, 1500), second));
    }
}
