package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.check.Discs.brokenRules;
import static org.pregap.check.Discs.disc;
import static org.pregap.check.Discs.track;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.layout.DiscContents;
import org.pregap.time.DiscAddress;

class LengthRulesTest {
    @ParameterizedTest
    @CsvSource({"0, NO_TRACKS", "1,", "99,", "100, TOO_MANY_TRACKS"})
    void aDiscHasOneToNinetyNineTracks(int count, Rule broken) {
        assertOnly(broken, Discs.ofTracks(count));
    }

    /** 4 s of 75 CD frames. */
    @ParameterizedTest
    @CsvSource({"299, TRACK_TOO_SHORT", "300,"})
    void aTrackLastsFourSecondsToTheNextIndex01(long length, Rule broken) {
        assertOnly(broken, disc(2000, track(1, 0, 0, 1, 150), track(2, 1, 150 + length)));
    }

    @ParameterizedTest
    @CsvSource({"299, TRACK_TOO_SHORT", "300,"})
    void theLastTrackLastsFourSecondsToTheLeadOut(long length, Rule broken) {
        assertOnly(broken, disc(150 + length, track(1, 0, 0, 1, 150)));
    }

    @ParameterizedTest
    @CsvSource({"299, TRACK_SHORT", "300,"})
    void aTrackShouldLastFourSecondsWithoutTheNextPause(long length, Rule broken) {
        assertOnly(broken, disc(2000, track(1, 0, 0, 1, 150), track(2, 0, 150 + length, 1, 700)));
    }

    /** (79 × 60 + 57) × 75 + 74 = 359,849. */
    @ParameterizedTest
    @CsvSource({"359849,", "359850, LEAD_OUT_LATE"})
    void plantsGuaranteeALeadOutUpTo795774(long leadOut, Rule broken) {
        assertOnly(broken, disc(leadOut, track(1, 0, 0, 1, 150)));
    }

    /** (99 × 60 + 59) × 75 + 74 = 449,999. */
    @ParameterizedTest
    @CsvSource({"449999, LEAD_OUT_LATE", "450000, LEAD_OUT_BEYOND"})
    void nothingCanBeAddressedAfter995974(long leadOut, Rule broken) {
        assertOnly(broken, disc(leadOut, track(1, 0, 0, 1, 150)));
    }

    @Test
    void theFindingSaysHowShortTheTrackIsAndWhere() {
        Finding finding = DiscCheck.of(disc(2000, track(1, 0, 0, 1, 150), track(2, 1, 449)))
                .get(0);
        assertThat(finding.message()).isEqualTo("lasts 00:03:74 (299 CD frames) to the next INDEX 01");
        assertThat(finding.track()).hasValue(1);
        assertThat(finding.at()).contains(new DiscAddress(150));
    }

    @Test
    void aLateLeadOutIsAWarningAndOneBeyondTheClockAnError() {
        assertThat(Rule.LEAD_OUT_LATE.severity()).isEqualTo(Severity.WARNING);
        assertThat(Rule.LEAD_OUT_BEYOND.severity()).isEqualTo(Severity.ERROR);
        assertThat(Rule.TRACK_TOO_SHORT.severity()).isEqualTo(Severity.ERROR);
        assertThat(Rule.TRACK_SHORT.severity()).isEqualTo(Severity.WARNING);
    }

    private static void assertOnly(Rule broken, DiscContents disc) {
        if (broken == null) {
            assertThat(brokenRules(disc)).isEmpty();
        } else {
            assertThat(brokenRules(disc)).containsExactly(broken);
        }
    }
}
