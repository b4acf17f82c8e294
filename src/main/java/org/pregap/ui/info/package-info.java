/**
 * The line at the foot of the window: what a click does where the pointer is, how long the selection is, work under way,
 * the latest notice, and when the album was saved. {@link org.pregap.ui.info.InfoPresenter} says what {@link
 * org.pregap.ui.info.InfoLine} shows.
 */
@NullMarked
package org.pregap.ui.info;

import org.jspecify.annotations.NullMarked;
