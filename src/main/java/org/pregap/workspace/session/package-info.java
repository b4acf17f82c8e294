/**
 * Everything that one window works with, without the window: {@link org.pregap.workspace.session.Session}. Each part is
 * described where it lives; here are those that only a window has: how edits snap and ripple, what it has to say, and the
 * findings of the album as it is now.
 */
@NullMarked
package org.pregap.workspace.session;

import org.jspecify.annotations.NullMarked;
