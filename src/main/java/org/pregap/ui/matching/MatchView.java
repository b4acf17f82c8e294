package org.pregap.ui.matching;

/** Shows how far matching is. */
interface MatchView {
    void show(MatchState state);
}
