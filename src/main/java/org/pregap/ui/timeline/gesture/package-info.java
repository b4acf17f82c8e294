/**
 * What the mouse does to the album. {@link org.pregap.ui.timeline.gesture.Drags} makes a {@link
 * org.pregap.ui.timeline.gesture.Drag} of whatever was taken hold of, a {@link org.pregap.ui.timeline.gesture.Grip}. Most of
 * them are an {@code AlbumDrag} over one {@code Motion}, which turns a way of the pointer into an edit of {@code
 * workspace.edit}. A {@link org.pregap.ui.timeline.gesture.KeyStep} is the same drag by one step, for keys. Knows no window:
 * pointers are numbers.
 */
@NullMarked
package org.pregap.ui.timeline.gesture;

import org.jspecify.annotations.NullMarked;
