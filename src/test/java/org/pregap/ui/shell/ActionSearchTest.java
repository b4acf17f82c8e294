package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregap.ui.action.DeskAction;

class ActionSearchTest {
    private final ActionSearch search = new ActionSearch(Map.of(
            DeskAction.SPLIT, new ActionSearch.Described("Split at the playhead", "Cuts the clip in two"),
            DeskAction.PLAY_STOP, new ActionSearch.Described("Play or stop", "Plays from the playhead"),
            DeskAction.PLAY_TRACK, new ActionSearch.Described("Play track", "Plays the selected track")));

    @Test
    void namesThatBeginSoComeFirst() {
        assertThat(search.find("play")).startsWith(DeskAction.PLAY_STOP, DeskAction.PLAY_TRACK);
        assertThat(search.find("PLAYHEAD")).containsExactly(DeskAction.SPLIT, DeskAction.PLAY_STOP);
    }

    @Test
    void everyWordMustOccurInAnyOrder() {
        assertThat(search.find("track  play")).containsExactly(DeskAction.PLAY_TRACK);
        assertThat(search.find("cuts")).containsExactly(DeskAction.SPLIT);
        assertThat(search.find("no such words")).isEmpty();
    }

    @Test
    void nothingTypedFindsEverythingInOrder() {
        assertThat(search.find(" ")).containsExactly(DeskAction.values());
    }
}
