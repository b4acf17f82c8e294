/**
 * Matching loudness by hand: {@link org.pregap.ui.matching.MatchDialog} asks what is to be made equal and where it is to go,
 * shows the gains that come of it before anything changes, and makes them one step. {@code MatchChoices} is what was chosen,
 * {@code MatchOrders} reads it, {@code MatchPresenter} has the gains worked out in the background, {@code MatchState} is what
 * the panel shows.
 */
@NullMarked
package org.pregap.ui.matching;

import org.jspecify.annotations.NullMarked;
