package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.check.Discs.brokenRules;
import static org.pregap.check.Discs.disc;
import static org.pregap.check.Discs.track;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.testing.ForAll;

class IndexRulesTest {
    @Test
    void theFirstPauseLastsTwoSecondsOrMore() {
        assertThat(brokenRules(withFirstPause(150))).isEmpty();
        assertThat(brokenRules(withFirstPause(149))).containsExactly(Rule.FIRST_PAUSE_SHORT);
    }

    /** The field of the map has four digits. */
    @Test
    void theFirstPauseShouldFitFourDigits() {
        assertThat(brokenRules(withFirstPause(9999))).isEmpty();
        assertThat(brokenRules(withFirstPause(10_000))).containsExactly(Rule.FIRST_PAUSE_LONG);
    }

    @Test
    void aTrackHasUpTo99IndexPoints() {
        assertThat(brokenRules(disc(2000, trackWithIndexes(99)))).isEmpty();
        assertThat(brokenRules(disc(2000, trackWithIndexes(100)))).containsExactly(Rule.TOO_MANY_INDEXES);
    }

    @Test
    void everyTrackHasIndex01() {
        assertThat(brokenRules(disc(2000, track(1, 0, 0, 2, 150)))).contains(Rule.INDEX_MISSING);
        assertThat(brokenRules(disc(2000, track(1)))).contains(Rule.INDEX_MISSING);
    }

    @Test
    void indexNumbersHaveNoGaps() {
        assertThat(DiscCheck.of(disc(2000, track(1, 0, 0, 1, 150, 2, 300, 4, 400))).stream()
                        .map(Finding::message))
                .containsExactly("has no INDEX 03");
    }

    @Test
    void indexPointsFollowEachOtherInTime() {
        assertThat(brokenRules(disc(2000, track(1, 0, 0, 1, 150, 2, 151)))).isEmpty();
        assertThat(brokenRules(disc(2000, track(1, 0, 0, 1, 150, 2, 150)))).containsExactly(Rule.INDEX_ORDER);
    }

    @Test
    void aPauseBeginsAfterTheLastIndexOfTheTrackBefore() {
        DiscTrack first = track(1, 0, 0, 1, 150, 2, 800);
        assertThat(brokenRules(disc(2000, first, track(2, 0, 801, 1, 900)))).isEmpty();
        assertThat(DiscCheck.of(disc(2000, first, track(2, 0, 800, 1, 900)))
                        .get(0)
                        .message())
                .isEqualTo("INDEX 00 at 00:10:50 does not lie after INDEX 02 of track 1 at 00:10:50");
    }

    @ParameterizedTest
    @ValueSource(longs = {1000, 1001, 5000})
    void nothingLiesAtOrAfterTheLeadOut(long place) {
        assertThat(brokenRules(disc(1000, track(1, 0, 0, 1, 150, 2, place)))).containsExactly(Rule.INDEX_ORDER);
    }

    @Test
    void noDiscHoweverBrokenStopsTheRules() {
        ForAll.forAll(Discs::any, disc -> assertThat(DiscCheck.of(disc)).isNotNull());
    }

    private static DiscContents withFirstPause(long cdFrames) {
        return disc(cdFrames + 1000, track(1, 0, 0, 1, cdFrames));
    }

    /** INDEX 00 and so many from INDEX 01 on, a CD frame apart. */
    private static DiscTrack trackWithIndexes(int count) {
        return track(
                1,
                LongStream.rangeClosed(0, count)
                        .flatMap(index -> LongStream.of(index, index == 0 ? 0 : 149 + index))
                        .toArray());
    }
}
