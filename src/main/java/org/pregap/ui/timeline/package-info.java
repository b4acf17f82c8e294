/**
 * The timeline: the album from left to right, in the order of playing, where it is moved, cut and joined by hand.
 *
 * <p>{@link org.pregap.ui.timeline.TimelinePanel} is the whole of it. Its state and what the mouse means are in {@code
 * TimelinePresenter}, which knows no window, and what is shown in {@code Viewport}; {@code LanesView} and {@code
 * OverviewStrip} are the two things that are painted. What lies where is in {@code scene}, drags are in {@code gesture},
 * colours and shapes in {@code paint}. The keys come as actions, which {@code ViewActions}, {@code ClipActions}, {@code
 * JoinActions}, {@code PartActions}, {@code RangeActions} and {@code PlaceActions} bind; what the keyboard holds is in {@code
 * HeldPart}.
 */
@NullMarked
package org.pregap.ui.timeline;

import org.jspecify.annotations.NullMarked;
