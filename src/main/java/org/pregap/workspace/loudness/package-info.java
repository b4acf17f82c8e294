/**
 * How loud files and albums are: {@link org.pregap.workspace.loudness.Measuring} is what {@code pregap measure}
 * means.
 *
 * <p>{@link org.pregap.workspace.loudness.FileMeasuring} and {@link org.pregap.workspace.loudness.AlbumMeasuring}
 * make a {@link org.pregap.workspace.loudness.MeasuredSet}, which is shown as text, JSON, CSV and picture. {@code
 * Platform} says what players do with it, from a table that anybody may edit.
 *
 * <p>A {@code CutPlan} is a track as it is delivered, its {@code TrackFacts} are all that decides how it sounds; by them
 * {@code CutMeasuring} knows what was measured before. For the window {@link
 * org.pregap.workspace.loudness.BackgroundLoudness} keeps the figures of the open album's tracks.
 */
@NullMarked
package org.pregap.workspace.loudness;

import org.jspecify.annotations.NullMarked;
