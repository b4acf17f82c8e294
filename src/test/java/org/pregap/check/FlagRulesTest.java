package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.check.Discs.brokenRules;
import static org.pregap.check.Discs.disc;
import static org.pregap.check.Discs.track;
import static org.pregap.check.Discs.withFlags;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.layout.DiscContents;

class FlagRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "DCP", "SCMS", "PRE", "4CH", "PRE SCMS", "DCP PRE"})
    void mostCombinationsOfFlagsAreInOrder(String flags) {
        assertThat(brokenRules(disc(2000, withFlags(track(1, 0, 0, 1, 150), flags))))
                .isEmpty();
    }

    @Test
    void copyPermittedAndScmsExcludeEachOther() {
        assertThat(brokenRules(disc(2000, withFlags(track(1, 0, 0, 1, 150), "DCP SCMS"))))
                .containsExactly(Rule.COPY_FLAGS);
    }

    @Test
    void fourChannelWithCopyPermittedIsRefusedBySomeReaders() {
        assertThat(brokenRules(disc(2000, withFlags(track(1, 0, 0, 1, 150), "DCP 4CH"))))
                .containsExactly(Rule.FOUR_CHANNEL_COPY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRE", "4CH"})
    void preEmphasisAndChannelsChangeOnlyAcrossAPauseOfTwoSeconds(String flags) {
        assertThat(brokenRules(changingAcross(150, flags))).isEmpty();
        assertThat(brokenRules(changingAcross(149, flags))).containsExactly(Rule.CONTROL_CHANGE);
        assertThat(brokenRules(changingAcross(0, flags))).containsExactly(Rule.CONTROL_CHANGE);
    }

    @Test
    void thePermissionToCopyMayChangeAnywhere() {
        assertThat(brokenRules(changingAcross(0, "DCP"))).isEmpty();
    }

    @Test
    void trackOneFollowsNothing() {
        assertThat(brokenRules(disc(2000, withFlags(track(1, 1, 150), "PRE")))).isEmpty();
    }

    private static DiscContents changingAcross(long pause, String flags) {
        var second = pause == 0 ? track(2, 1, 1000) : track(2, 0, 1000 - pause, 1, 1000);
        return disc(2000, track(1, 0, 0, 1, 150), withFlags(second, flags));
    }
}
