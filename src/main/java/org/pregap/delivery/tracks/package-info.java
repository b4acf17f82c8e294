/**
 * Track files: one file per track, cut from the words of one pass over the programme.
 *
 * <p>Reading order: {@link org.pregap.delivery.tracks.TrackFormat} says what files are wanted, {@link
 * org.pregap.delivery.tracks.Cutting} where they are cut, {@link org.pregap.delivery.tracks.TracksPlan} what files come of
 * it. {@link org.pregap.delivery.tracks.TrackFiles} takes the words
 * of a pass and writes them, and {@link org.pregap.delivery.tracks.TracksDelivery} is what was proved.
 */
@NullMarked
package org.pregap.delivery.tracks;

import org.jspecify.annotations.NullMarked;
