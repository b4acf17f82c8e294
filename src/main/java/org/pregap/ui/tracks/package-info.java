/**
 * The table of tracks.
 *
 * <p>What it means, without Swing: the values of {@link org.pregap.ui.tracks.row}; {@link
 * org.pregap.ui.tracks.TracksPresenter} keeps the rows, {@link org.pregap.ui.tracks.TrackEditing} types, pastes and moves,
 * {@link org.pregap.ui.tracks.NumberDrag} follows the mouse.
 *
 * <p>The window: {@link org.pregap.ui.tracks.TracksPanel}, its {@link org.pregap.ui.tracks.TracksTable} with renderer,
 * editor and header, what {@link org.pregap.ui.tracks.TableMouse}, {@link org.pregap.ui.tracks.TableKeys}, {@link
 * org.pregap.ui.tracks.TableActions} and {@link org.pregap.ui.tracks.TracksMenus} do with it.
 */
@NullMarked
package org.pregap.ui.tracks;

import org.jspecify.annotations.NullMarked;
