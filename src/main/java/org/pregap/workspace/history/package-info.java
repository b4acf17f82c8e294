/**
 * The album that is open, everything it was before, and what of it is selected.
 *
 * <p>{@link org.pregap.workspace.history.AlbumStore} holds the present {@link org.pregap.workspace.history.Revision} and
 * the earlier and undone ones; an {@link org.pregap.workspace.history.Edit} makes the next. A drag shows many albums and
 * leaves one step: {@link org.pregap.workspace.history.Gesture}. Undo keeps the old album; nothing is ever played
 * backwards.
 */
@NullMarked
package org.pregap.workspace.history;

import org.jspecify.annotations.NullMarked;
