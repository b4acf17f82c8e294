/**
 * What stands in the rows and columns of the table of tracks, and what typing there means; all of it values and functions.
 *
 * <p>Reading order: {@link org.pregap.ui.tracks.row.TrackColumn}, {@link org.pregap.ui.tracks.row.ColumnSet} for those that
 * are shown; {@link org.pregap.ui.tracks.row.TrackRow}, made by {@link org.pregap.ui.tracks.row.TrackRows} of what {@code
 * CellTexts} says of a track; {@link org.pregap.ui.tracks.row.Typing} and {@link org.pregap.ui.tracks.row.DraggedNumber}
 * for what is typed and dragged; {@link org.pregap.ui.tracks.row.CellBlock} and {@link
 * org.pregap.ui.tracks.row.PastedBlock} for the clipboard.
 */
@NullMarked
package org.pregap.ui.tracks.row;

import org.jspecify.annotations.NullMarked;
