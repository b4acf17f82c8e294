/**
 * What lies where on the timeline, without a window.
 *
 * <p>{@link org.pregap.ui.timeline.scene.Scene} says what there is to be seen of an album, on the album clock; {@link
 * org.pregap.ui.timeline.scene.TimeScale} takes time to pixels from left to right and {@link
 * org.pregap.ui.timeline.scene.Rows} divides them from top to bottom; {@link org.pregap.ui.timeline.scene.HitTest} says
 * what a pointer would take hold of, a {@link org.pregap.ui.timeline.scene.Handle}. Pixels are whatever unit the rows are
 * made for: those of the mouse or those of the screen.
 */
@NullMarked
package org.pregap.ui.timeline.scene;

import org.jspecify.annotations.NullMarked;
