/**
 * Every edit of the window as a pure function: from an album and what somebody did to an {@link
 * org.pregap.workspace.history.Edit} with its name, its change and what is selected afterwards.
 *
 * <p>Two manners of saying no. What is dragged or nudged goes as far as it can and stops there: {@code Reach} finds how
 * far that is, {@code DiscOrder} says what must stay in order. What is typed or chosen and does not fit is an {@code
 * IllegalArgumentException} with a sentence for people, thrown when the edit is made or when it is applied.
 *
 * <p>Reading order: {@link org.pregap.workspace.edit.TrackEdits}, {@link org.pregap.workspace.edit.SpacingEdits} and
 * {@code Places} (how tracks follow each other), {@link org.pregap.workspace.edit.ClipEdits}, {@link
 * org.pregap.workspace.edit.TrimEdits} and {@link org.pregap.workspace.edit.SplitEdits} (the sound), {@link
 * org.pregap.workspace.edit.IndexEdits} and {@link org.pregap.workspace.edit.HiddenEdits}; for the mouse {@link
 * org.pregap.workspace.edit.Snapping}. What is typed is read by {@code org.pregap.workspace.edit.cell}.
 *
 * <p>Knows no window, no file and no state.
 */
@NullMarked
package org.pregap.workspace.edit;

import org.jspecify.annotations.NullMarked;
